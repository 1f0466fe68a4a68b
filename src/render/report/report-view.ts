import type { Locale } from '../../base/locale.ts';
import { format, type MessageValue } from '../../base/text/message.ts';
import { Theme } from '../../insight/theme.ts';
import { clean } from '../text/clean.ts';
import { type Numerals, numeralsOf } from '../text/numerals.ts';
import type { RenderWords } from '../words/en.ts';
import { renderWords } from '../words/words.ts';

/** What every part of a report is written with. */
export interface ReportView {
  readonly locale: Locale;
  readonly words: RenderWords;
  /** Fills a message of `words`. */
  readonly say: (message: string, values: Readonly<Record<string, MessageValue>>) => string;
  readonly numerals: Numerals;
}

export function reportView(locale: Locale): ReportView {
  return {
    locale,
    words: renderWords(locale),
    say: (message, values) => format(locale, message, values),
    numerals: numeralsOf(locale),
  };
}

/** What a question is called; one that we do not know is called by its key. */
export function questionName(key: string, { words }: Pick<ReportView, 'words'>): string {
  return nameIn(words.questions, key) ?? clean(key);
}

/** What an option is called; one of the operator's own is called by its key. */
export function optionName(key: string, { words }: Pick<ReportView, 'words'>): string {
  return nameIn(words.options, key) ?? clean(key);
}

/** What a theme is called; one of the operator's own is called by its key. */
export function themeName(key: string, { words }: Pick<ReportView, 'words'>): string {
  const theme = Theme.safeParse(key);
  return theme.success ? words.themes[theme.data] : clean(key);
}

/** `documents: hs code`; the second level is named by its key. */
export function topicName(topic: string, view: Pick<ReportView, 'words'>): string {
  const [first = '', second] = topic.split('.', 2);
  const name = themeName(first, view);
  return second === undefined ? name : `${name}: ${clean(second).replaceAll('-', ' ')}`;
}

/** The name that a group of the catalogue has for a key; undefined for one that it does not know. */
export function nameIn(names: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}
