import type { Answer, EndReason } from '../../core/contract/response.ts';
import type { Counts } from '../metrics/counts.ts';
import type { Outcome } from '../metrics/outcome.ts';
import type { Third } from '../metrics/worst-third.ts';
import type { Report } from '../report/report-shape.ts';
import type { Sentiment } from '../tagging/tagger.ts';
import type { Theme } from '../theme.ts';
import type { Distinct } from './distinct.ts';
import type { FirstSeen } from './first-seen.ts';
import type { Histogram } from './histogram.ts';

/** How one question was answered on one scale. */
export interface QuestionTally {
  readonly kind: Answer['kind'];
  readonly question: string;
  readonly from: number;
  readonly points: number;
  /** Scores on the scale. */
  readonly scores: Histogram;
  readonly notApplicable: number;
  readonly first: FirstSeen;
}

/** How one question was answered that asks for a choice. */
export interface ChoiceTally {
  readonly kind: Answer['kind'];
  readonly question: string;
  /** Answers that chose something, or said that none of the options is it. */
  readonly answered: number;
  readonly none: number;
  readonly notApplicable: number;
  /** How many of the answers were offered an option, and how many chose it. */
  readonly options: readonly (readonly [option: string, offered: number, chosen: number])[];
}

export interface ThemeTally {
  readonly theme: Theme;
  readonly responses: number;
  readonly sentiments: Counts<Sentiment>;
}

type Cause = Report['rootCauses']['causes'][number];

export interface CauseTally extends Pick<Cause, 'theme' | 'rootCause' | 'count' | 'quote'> {
  /** Where the cause was named as it is named here. */
  readonly first: FirstSeen;
  /** Which of its response's chains is quoted. */
  readonly quoted: number;
}

/**
 * What a report counts of any number of responses. Adding the tallies of some to those of others
 * gives the tally of all, in whatever order and parts; see `TallySum`.
 */
export interface Tally {
  readonly n: number;
  readonly ends: Counts<EndReason | 'open'>;
  readonly outcomes: Counts<Outcome>;
  readonly thirds: Counts<Third>;
  readonly angry: number;
  readonly unverified: number;
  readonly unusableScores: number;
  readonly shipments: Distinct;
  /** Seconds that complete responses took; see `roundedSeconds`. */
  readonly completion: Histogram;
  /** Scored questions in the order in which they were first asked. */
  readonly questions: readonly QuestionTally[];
  readonly choices: readonly ChoiceTally[];
  /** Responses with words in them. */
  readonly speakers: number;
  /** Texts by how they feel. */
  readonly sentiments: Counts<Sentiment>;
  readonly themes: readonly ThemeTally[];
  readonly chains: number;
  readonly unreadChains: number;
  readonly causes: readonly CauseTally[];
}
