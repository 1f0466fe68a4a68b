import type { Outcome } from '../../insight/metrics/outcome.ts';

/** What a report says in a messenger beside the words of every report; values stand in braces. */
export interface MessageWords {
  readonly noClearChange: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly responseRate: string;
  readonly cases: string;
  readonly breaches: string;
  readonly lastDays: string;
  readonly behind: string;
  readonly export: string;

  /** The answers behind a figure. */
  readonly behindTitle: string;
  readonly page: string;
  readonly noneBehind: string;
  readonly earlier: string;
  readonly later: string;
  readonly backToReport: string;

  /** One talk. */
  readonly talk: string;
  readonly authors: Readonly<Record<'buyer' | 'bot' | 'staff', string>>;
  readonly leftOut: string;
  readonly media: string;
  readonly nothingSaid: string;
}
