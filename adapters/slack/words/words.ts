import { readCatalogues } from '../../../src/base/catalogue.ts';
import type { Locale } from '../../../src/base/locale.ts';
import type { SlackWords } from './en.ts';

const WORDS = await readCatalogues<SlackWords>(import.meta.url);

/** What Slack shows of ours besides the messages, in this language. */
export function slackWords(locale: Locale): SlackWords {
  return WORDS[locale];
}
