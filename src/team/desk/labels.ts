import type { Locale } from '../../base/locale.ts';
import { format } from '../../base/text/message.ts';
import { onOneLine } from '../../base/text/on-one-line.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { TeamWords } from '../words/words.ts';
import type { Naming } from './names.ts';

/** What things have as names in the team's language, the same as in its reports. */
export interface Labels {
  /** Of a question's key; the key itself where nobody has named it. */
  readonly question: (key: string) => string;
  readonly theme: (key: string) => string;
  /** The language that a text is written in; `spoken` is that of the conversation. */
  readonly languageOf: (text: string, spoken: Locale) => Locale;
  /** What a language is called, e.g. `German`. */
  readonly language: (locale: Locale) => string;
  /** In which the team reads. */
  readonly locale: Locale;
}

/** How the team reads things: its words, the names of things and of colleagues, its clock. */
export interface Wording extends Naming {
  readonly words: TeamWords;
  readonly labels: Labels;
  readonly settings: TeamSettings;
}

interface Quote {
  readonly text: string;
  /** In the team's language, where somebody has translated it. */
  readonly translation?: string | undefined;
}

/**
 * A buyer's words on one line, in a frame with the place `{text}` where one is given; what is
 * not in the team's language says which one it is in.
 */
export function quoted(
  { text, translation }: Quote,
  spoken: Locale,
  { labels, words }: Pick<Wording, 'labels' | 'words'>,
  frame?: string,
): string {
  const shown =
    frame === undefined ? onOneLine(text) : format(words.locale, frame, { text: onOneLine(text) });
  const locale = labels.languageOf(text, spoken);
  if (locale === labels.locale) return shown;
  const language = labels.language(locale);
  if (translation === undefined)
    return format(words.locale, words.quote.foreign, { text: shown, language });
  return format(words.locale, words.quote.translated, {
    text: shown,
    language,
    translation: onOneLine(translation),
  });
}
