import type { Locale } from '../core/locale.ts';
import type { CauseReading } from '../insight/cause-reading.ts';
import { Theme } from '../insight/theme.ts';
import { clean } from './clean.ts';
import { plainName } from './plain-name.ts';
import { type ReportView, reportView } from './report-view.ts';
import { causeClassName } from './words/cause-names.ts';
import { CAUSES_WORDS, type CausesWords } from './words/causes-words.ts';

/** What every part of the page about causes is written with. */
export interface CausesView extends ReportView {
  readonly locale: Locale;
  readonly causes: CausesWords;
}

export function causesView(locale: Locale): CausesView {
  return { ...reportView(locale), locale, causes: CAUSES_WORDS[locale] };
}

/** What a cause is called; buyers' own words stay as they are. */
export function readingName({ cause, source }: CauseReading, view: CausesView): string {
  if (source === 'topic') return topicName(cause, view);
  const known = source === 'cause' ? causeClassName(cause, view.locale) : undefined;
  return known ?? plainName(clean(cause));
}

/** `documents: hs code`; the second level is named by its key. */
export function topicName(topic: string, { words }: ReportView): string {
  const [first = '', second] = topic.split('.', 2);
  const theme = Theme.safeParse(first);
  const name = theme.success ? words.themeNames[theme.data] : clean(first);
  return second === undefined ? name : `${name}: ${clean(second).replaceAll('-', ' ')}`;
}
