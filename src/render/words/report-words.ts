import type { EndReason } from '../../core/contract/response.ts';
import type { Theme } from '../../insight/theme.ts';

/** The words of a report in one language; `{name}` marks where a figure goes. */
export interface ReportWords {
  readonly title: string;
  readonly comparedWith: string;
  readonly empty: string;
  readonly counts: string;
  readonly ends: Readonly<Record<EndReason | 'open', string>>;
  readonly medianTime: string;
  readonly unverified: string;
  readonly unusable: string;

  /** Between two statements on one line. */
  readonly separator: string;
  readonly scores: string;
  readonly interval: string;
  readonly noInterval: string;
  readonly noAnswers: string;
  readonly csat: string;
  readonly csatMixed: string;
  readonly mean: string;
  readonly nps: string;
  readonly npsMixed: string;
  readonly npsCounts: string;
  readonly ces: string;
  readonly cesMixed: string;
  readonly meanEffort: string;
  readonly rise: string;
  readonly fall: string;
  readonly noClearChange: string;
  readonly noComparison: string;
  /** How to read the figures, at the end. */
  readonly note: string;

  readonly dimensions: string;
  readonly dimensionsMeaning: string;
  readonly notApplicable: string;
  readonly seldomApplies: string;

  readonly rootCauses: string;
  readonly rootCausesMeaning: string;
  readonly unread: string;
  readonly more: string;
  readonly quote: string;

  readonly themes: string;
  readonly themesMeaning: string;
  readonly feelings: string;

  /** Questions by their key; one that is not listed is shown by its key. */
  readonly questions: Readonly<Record<string, string>>;
  readonly themeNames: Readonly<Record<Theme, string>>;
}
