import { type Interval, Z_95 } from '../../metrics/interval.ts';
import { correlation } from './correlation.ts';
import { type NotEnough, notEnough } from './estimated.ts';

/** Two things measured on the same shipment. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

/** A correlation of something that is always the same cannot be told, however many there are. */
export interface NoVariation {
  readonly kind: 'no-variation';
  readonly n: number;
}

export type RankCorrelation =
  | {
      readonly kind: 'estimated';
      readonly n: number;
      readonly rho: number;
      readonly interval: Interval;
    }
  | NotEnough
  | NoVariation;

const LEAST = 10;

/**
 * Spearman's rank correlation, ties by mean ranks, with a 95 % interval by Fisher's z whose variance
 * is (1 + ρ²/2) / (n - 3): D. Bonett & T. Wright, "Sample size requirements for estimating Pearson,
 * Kendall and Spearman correlations", Psychometrika 65 (2000).
 */
export function rankCorrelation(pairs: readonly Pair[]): RankCorrelation {
  const n = pairs.length;
  if (n < LEAST) return notEnough(n, LEAST);
  const rho = correlation(ranksOf(pairs.map(({ x }) => x)), ranksOf(pairs.map(({ y }) => y)));
  if (rho === null) return { kind: 'no-variation', n };
  return { kind: 'estimated', n, rho, interval: intervalOf(rho, n) };
}

/** Ranks in full agreement would have an interval of no width; Fisher's z stops just before. */
const NEARLY_ONE = 1 - 1e-12;

function intervalOf(rho: number, n: number): Interval {
  const inner = Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, rho));
  const half = Z_95 * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  const [low, high] = [Math.tanh(Math.atanh(inner) - half), Math.tanh(Math.atanh(inner) + half)];
  return { low: Math.min(low, rho), high: Math.max(high, rho) };
}

/** Ranks from 1, the smallest first; equal values share the mean of their ranks. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = values
    .map((value, at) => ({ value, at }))
    .sort((one, other) => one.value - other.value);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { at } of order.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
