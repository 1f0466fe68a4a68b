import type { Instant } from '../../base/instant.ts';
import type { FeedbackMoment } from '../../core/contract/feedback.ts';
import type { Counts } from '../metrics/counts.ts';
import type { Polarity, Sentiment } from '../tagging/tagger.ts';
import type { Theme } from '../theme.ts';

/** What buyers said in the period that nobody had asked for. */
export interface FeedbackFigures {
  readonly n: number;
  /** Contacts, and conversations of which no contact is known. */
  readonly people: number;
  /** When it was said, seen from the survey; `unknown` in what an earlier version kept. */
  readonly moments: Counts<FeedbackMoment | 'unknown'>;
  readonly sentiments: Counts<Sentiment>;
  /** How many remarks speak of a theme, and how what they say of it feels; the most first. */
  readonly themes: readonly {
    readonly theme: Theme;
    readonly n: number;
    readonly polarities: Counts<Polarity>;
  }[];
  /** Cases that came of it; those that it only went along with are not counted. */
  readonly casesOpened: number;
  /** Up to three, of different people, the worst first. */
  readonly quotes: readonly {
    readonly id: string;
    readonly at: Instant;
    readonly text: string;
    readonly sentiment: Sentiment;
    readonly name: string | null;
    readonly account: string | null;
    readonly reference: string | null;
    /** The case in which it is dealt with. */
    readonly case: number | null;
  }[];
}
