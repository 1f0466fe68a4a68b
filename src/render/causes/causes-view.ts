import type { Locale } from '../../base/locale.ts';
import { Theme } from '../../insight/theme.ts';
import { type ReportView, reportView } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { CAUSES_WORDS, type CausesWords } from '../words/causes-words.ts';

/** What every part of the page about causes is written with. */
export interface CausesView extends ReportView {
  readonly causes: CausesWords;
}

export function causesView(locale: Locale): CausesView {
  return { ...reportView(locale), causes: CAUSES_WORDS[locale] };
}

/** `documents: hs code`; the second level is named by its key. */
export function topicName(topic: string, { words }: ReportView): string {
  const [first = '', second] = topic.split('.', 2);
  const theme = Theme.safeParse(first);
  const name = theme.success ? words.themeNames[theme.data] : clean(first);
  return second === undefined ? name : `${name}: ${clean(second).replaceAll('-', ' ')}`;
}
