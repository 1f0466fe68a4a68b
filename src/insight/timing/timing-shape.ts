import type { Interval } from '../metrics/interval.ts';

/** One ask, and what came of it. */
export interface TimingRow {
  readonly arm: string;
  readonly account: string;
  /** From the arrival to the ask, as the arm has it. */
  readonly assignedDays: number;
  /** The same as it really was. */
  readonly realisedDays: number;
  readonly responded: boolean;
  /** Only where somebody responded. */
  readonly completed: boolean;
  /** Answers and whys given; null where nobody responded. */
  readonly depth: number | null;
  /** Overall satisfaction as a part of its scale, 0 to 1; null where none was given. */
  readonly score: number | null;
}

/** What the arms are compared by. In each of them more is better. */
export const TIMING_FIGURES = ['response', 'completion', 'depth', 'score'] as const;
export type TimingFigure = (typeof TIMING_FIGURES)[number];

/** Response and completion are parts of 1, depth is a count, the score a part of its scale. */
export interface ArmFigure {
  /** Asks that have a value. */
  readonly n: number;
  readonly value: number | null;
  /** 95 % interval, for asks of one account that hang together. */
  readonly interval: Interval | null;
}

export interface TimingArm {
  readonly arm: string;
  readonly asks: number;
  readonly accounts: number;
  /** Means over its asks. */
  readonly assignedDays: number;
  readonly realisedDays: number;
  readonly figures: Readonly<Record<TimingFigure, ArmFigure>>;
}

export type TimingVerdict =
  | {
      readonly kind: 'difference';
      readonly better: string;
      readonly worse: string;
      /** Above 0, in the unit of the figure. */
      readonly by: number;
      /** Of `by`. */
      readonly interval: Interval;
      readonly adjustedP: number;
    }
  /** The interval is of `to` less `from`: how large a difference may still be hidden. */
  | { readonly kind: 'no-difference-shown'; readonly interval: Interval }
  /** So many accounts in the smaller arm, and so many needed. */
  | { readonly kind: 'too-little'; readonly accounts: number; readonly needed: number }
  /** The values of an arm are all equal, so nothing shows how sure a difference is. */
  | { readonly kind: 'no-variation' };

/** One figure of two arms; `to` has the longer delay. */
export interface TimingComparison {
  readonly figure: TimingFigure;
  readonly from: string;
  readonly to: string;
  /** `to` less `from`, in the unit of the figure. */
  readonly difference: number | null;
  /** 95 % interval of this one difference. */
  readonly interval: Interval | null;
  readonly p: number | null;
  /** For all pairs of arms and all figures together; null where they were not tested. */
  readonly adjustedP: number | null;
  readonly verdict: TimingVerdict;
}

/** Arms by their delay, and every two of them by every figure. */
export interface TimingTest {
  readonly asks: number;
  readonly accounts: number;
  readonly arms: readonly TimingArm[];
  readonly comparisons: readonly TimingComparison[];
}
