import { LOCALES, type Locale } from '../../base/locale.ts';
import type { BuyerCommand } from '../../core/contract/channel.ts';
import { commandTexts } from '../words/command-texts.ts';
import type { TeamMessages } from '../words/en.ts';
import { teamWords } from '../words/words.ts';
import type { TeamCommand } from './team-command.ts';

type WordsOf = (locale: Locale) => Pick<TeamMessages, 'commands'>;

/** The commands as messengers show them in a menu, and what stands behind the name in an example. */
export function commandMenu(
  commands: readonly TeamCommand[],
  wordsOf: WordsOf = teamWords,
): readonly BuyerCommand[] {
  return commands.map(({ name }) => {
    const about = LOCALES.map((locale) => [locale, commandTexts(wordsOf(locale), name).about]);
    const hint = commandTexts(wordsOf('en'), name).example.slice(`/${name}`.length).trim();
    return {
      name,
      describe: Object.fromEntries(about) as BuyerCommand['describe'],
      ...(hint !== '' && { hint }),
    };
  });
}
