import type { Locale } from '../../base/locale.ts';
import { Theme } from '../../insight/theme.ts';
import { clean } from '../text/clean.ts';
import { type Numerals, numeralsOf } from '../text/numerals.ts';
import { CASE_WORDS, type CaseWords } from '../words/case-words.ts';
import { FEEDBACK_WORDS, type FeedbackWords } from '../words/feedback-words.ts';
import type { ReportWords } from '../words/report-words.ts';
import { SCOPE_WORDS, type ScopeWords } from '../words/scope-words.ts';
import { SUMMARY_WORDS, type SummaryWords } from '../words/summary-words.ts';
import { REPORT_WORDS } from '../words/words-of.ts';

/** What every part of a report is written with. */
export interface ReportView {
  readonly locale: Locale;
  readonly words: ReportWords;
  readonly scope: ScopeWords;
  readonly cases: CaseWords;
  readonly feedback: FeedbackWords;
  readonly summary: SummaryWords;
  readonly numerals: Numerals;
}

export function reportView(locale: Locale): ReportView {
  return {
    locale,
    words: REPORT_WORDS[locale],
    scope: SCOPE_WORDS[locale],
    cases: CASE_WORDS[locale],
    feedback: FEEDBACK_WORDS[locale],
    summary: SUMMARY_WORDS[locale],
    numerals: numeralsOf(locale),
  };
}

/** What a question is called; one that we do not know is called by its key. */
export function questionName(key: string, { words }: ReportView): string {
  return Object.hasOwn(words.questions, key) ? (words.questions[key] ?? key) : clean(key);
}

/** What a theme is called; one of the operator's own is called by its key. */
export function themeName(key: string, { words }: Pick<ReportView, 'words'>): string {
  const theme = Theme.safeParse(key);
  return theme.success ? words.themeNames[theme.data] : clean(key);
}
