import { LOCALES } from '../base/locale.ts';
import type { BuyerCommand } from '../core/contract/channel.ts';
import type { AppWords } from './words/en.ts';
import { appWords } from './words/words.ts';

/** A command is added by its line in each language. */
const NAMES = Object.keys(appWords('en').commands) as (keyof AppWords['commands'])[];

/** Commands a messenger may show in its menu; each is also a word that may simply be typed. */
export const BUYER_COMMANDS: readonly BuyerCommand[] = NAMES.map((name) => ({
  name,
  describe: Object.fromEntries(
    LOCALES.map((locale) => [locale, appWords(locale).commands[name]]),
  ) as BuyerCommand['describe'],
}));
