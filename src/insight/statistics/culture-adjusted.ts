import { groupBy } from '../../base/group-by.ts';
/** One score, and the region whose way of scoring it follows. */
export interface RegionalScore {
  readonly region: string;
  readonly score: number;
}

/** Whether the level of a region was taken out; else it has few scores, is alone, or like the others. */
export const ADJUSTMENT_VERDICTS = ['adjusted', 'few', 'alone', 'alike'] as const;
export type AdjustmentVerdict = (typeof ADJUSTMENT_VERDICTS)[number];

export interface AdjustedRegion {
  readonly region: string;
  readonly n: number;
  readonly raw: number;
  readonly adjusted: number;
  /** How much of the region's own level was taken out: 0 (raw) to 1; of scores, so in its points. */
  readonly weight: number;
  readonly verdict: AdjustmentVerdict;
  /** Says in English what was done, with its figures: to be printed with the number. */
  readonly method: string;
}

export interface CultureAdjusted {
  readonly regions: readonly AdjustedRegion[];
  /** In the order given, each raw score with its adjusted one; the raw one is never changed. */
  readonly scores: readonly (RegionalScore & { readonly adjusted: number })[];
}

/** A region with fewer scores keeps them as they are. */
export const LEAST_OF_REGION = 20;

interface Habit {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * Scores as if all regions used the scale alike: standardised within each region to the level and
 * spread of all regions together, then drawn back to the raw score by how little is known of the
 * region. That shrinkage is τ² / (τ² + s²/n), with τ² the variance between regions by moments
 * (B. Efron & C. Morris, "Data analysis using Stein's estimator", JASA 70, 1975). Adjusted
 * scores compare shipments across regions; they cannot tell whether a whole region is served worse.
 */
export function cultureAdjusted(scores: readonly RegionalScore[]): CultureAdjusted {
  const habits = habitsOf(scores);
  const known = [...habits.values()].filter(({ n }) => n >= LEAST_OF_REGION);
  const common: Habit = {
    n: scores.length,
    mean: average(known.map(({ mean }) => mean)),
    variance: average(known.map(({ variance }) => variance)),
  };
  const between = varianceBetween(known, common.mean);
  const weightOf = (habit: Habit): number => weight(habit, between, known.length);
  const adjust = ({ region, score }: RegionalScore): number => {
    const habit = habits.get(region);
    if (habit === undefined) return score;
    return score + weightOf(habit) * (standardised(score, habit, common) - score);
  };
  const regions = [...habits].map(([region, habit]) => {
    const taken = weightOf(habit);
    return {
      region,
      n: habit.n,
      raw: habit.mean,
      adjusted: adjust({ region, score: habit.mean }),
      weight: taken,
      verdict: verdictOf(habit, taken, known.length),
      method: methodOf(habit, taken, known.length),
    };
  });
  return { regions, scores: scores.map((score) => ({ ...score, adjusted: adjust(score) })) };
}

function habitsOf(scores: readonly RegionalScore[]): ReadonlyMap<string, Habit> {
  const groups = groupBy(scores, ({ region }) => region);
  return new Map(
    [...groups].map(([region, own]) => [region, habitOf(own.map(({ score }) => score))]),
  );
}

function habitOf(scores: readonly number[]): Habit {
  const n = scores.length;
  const mean = average(scores);
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 };
}

/** What regions differ by beyond what chance makes of their n. */
function varianceBetween(known: readonly Habit[], centre: number): number {
  if (known.length < 2) return 0;
  const apart = known.reduce((sum, { mean }) => sum + (mean - centre) ** 2, 0) / (known.length - 1);
  return Math.max(0, apart - average(known.map(({ variance, n }) => variance / n)));
}

function weight({ n, variance }: Habit, between: number, regions: number): number {
  if (n < LEAST_OF_REGION || regions < 2 || between === 0) return 0;
  return between / (between + variance / n);
}

function standardised(score: number, habit: Habit, common: Habit): number {
  if (habit.variance === 0) return common.mean + (score - habit.mean);
  return common.mean + (score - habit.mean) * Math.sqrt(common.variance / habit.variance);
}

function verdictOf({ n }: Habit, shrunk: number, regions: number): AdjustmentVerdict {
  if (n < LEAST_OF_REGION) return 'few';
  if (regions < 2) return 'alone';
  return shrunk === 0 ? 'alike' : 'adjusted';
}

function methodOf(habit: Habit, shrunk: number, regions: number): string {
  const { n } = habit;
  switch (verdictOf(habit, shrunk, regions)) {
    case 'few':
      return `Not adjusted: n=${n}, and it takes ${LEAST_OF_REGION}.`;
    case 'alone':
      return `Not adjusted: no other region has ${LEAST_OF_REGION} scores.`;
    case 'alike':
      return `Not adjusted: n=${n}; regions differ by no more than chance.`;
    case 'adjusted':
      return `Standardised within the region to the level of ${regions} regions, by ${Math.round(100 * shrunk)} % (n=${n}); raw scores are unchanged.`;
  }
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
