import type { Interval } from '../interval.ts';
import type { Chance } from './chance.ts';
import { type NoVariation, type RankCorrelation, rankCorrelation } from './rank-correlation.ts';
import { relativeWeights } from './relative-weights.ts';
import { type NotEnough, notEnough } from './told.ts';

/** One response that rated everything: its dimensions, and the satisfaction with all. */
export interface RatedResponse {
  readonly overall: number;
  readonly dimensions: Readonly<Record<string, number>>;
}

export interface Driver {
  readonly dimension: string;
  /** The part of what all dimensions explain together; they add up to 1. */
  readonly weight: number;
  /** 95 %, by resampling responses. */
  readonly interval: Interval;
  readonly correlation: RankCorrelation;
}

export type KeyDrivers =
  | {
      readonly kind: 'told';
      /** Responses that rated all of it; others are left out. */
      readonly n: number;
      /** How much of overall satisfaction the dimensions explain, part of 1. */
      readonly rSquared: number;
      /** The weightiest first. */
      readonly drivers: readonly Driver[];
    }
  | NotEnough
  | NoVariation;

/** So many responses in all, and so many for each dimension. */
const LEAST = 50;
const LEAST_EACH = 10;
const RESAMPLES = 400;

/**
 * What drives overall satisfaction: Johnson's relative weights as parts of R², with percentile
 * bootstrap intervals (B. Efron & R. Tibshirani, "An Introduction to the Bootstrap", 1993, ch. 13;
 * S. Tonidandel, J. LeBreton & J. Johnson, Psychological Methods 14, 2009), beside each dimension's
 * own rank correlation. Refuses below 50 complete responses, or ten per dimension.
 */
export function keyDrivers(
  responses: readonly RatedResponse[],
  dimensions: readonly string[],
  chance: Chance,
): KeyDrivers {
  const complete = responses.filter((one) => dimensions.every((name) => name in one.dimensions));
  const n = complete.length;
  const needed = Math.max(LEAST, LEAST_EACH * dimensions.length);
  if (n < needed) return notEnough(n, needed);
  const found = partsOf(complete, dimensions);
  if (found === null) return { kind: 'no-variation', n };
  const resampled = resamples(complete, dimensions, chance);
  const drivers = dimensions.map((dimension, at) => ({
    dimension,
    weight: found.parts[at] ?? 0,
    interval: around(
      resampled.map((parts) => parts[at] ?? 0),
      found.parts[at] ?? 0,
    ),
    correlation: rankCorrelation(
      complete.map((one) => ({ x: one.dimensions[dimension] ?? 0, y: one.overall })),
    ),
  }));
  const ranked = drivers.sort((one, other) => other.weight - one.weight);
  return { kind: 'told', n, rSquared: found.rSquared, drivers: ranked };
}

function partsOf(responses: readonly RatedResponse[], dimensions: readonly string[]) {
  const columns = dimensions.map((name) => responses.map((one) => one.dimensions[name] ?? 0));
  const found = relativeWeights(
    columns,
    responses.map(({ overall }) => overall),
  );
  if (found === null || found.rSquared === 0) return null;
  return {
    rSquared: found.rSquared,
    parts: found.weights.map((weight) => weight / found.rSquared),
  };
}

function resamples(
  responses: readonly RatedResponse[],
  dimensions: readonly string[],
  chance: Chance,
): readonly (readonly number[])[] {
  return Array.from({ length: RESAMPLES }, () => {
    const drawn = responses.flatMap(() => {
      const one = responses[Math.floor(chance() * responses.length)];
      return one === undefined ? [] : [one];
    });
    return partsOf(drawn, dimensions)?.parts ?? [];
  }).filter((parts) => parts.length > 0);
}

/** The middle 95 % of what resampling gave, widened where needed to hold the weight itself. */
function around(weights: readonly number[], weight: number): Interval {
  const sorted = [...weights].sort((one, other) => one - other);
  const rank = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? weight;
  return { low: Math.min(rank(0.025), weight), high: Math.max(rank(0.975), weight) };
}
