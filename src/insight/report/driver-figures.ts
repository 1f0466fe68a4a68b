import type { Response } from '../../core/contract/response.ts';
import { ratingsOf } from '../metrics/answered.ts';
import type { Interval } from '../metrics/interval.ts';
import { overallRating } from '../metrics/overall-rating.ts';
import { seededChance } from '../statistics/base/chance.ts';
import { type KeyDrivers, keyDrivers, type RatedResponse } from '../statistics/key-drivers.ts';

/** How much each dimension moves overall satisfaction. */
export interface DriverFigures {
  /** Responses that rate all of the dimensions. */
  readonly n: number;
  /** How many it takes; null where there are enough. */
  readonly needed: number | null;
  /** The weightiest first; none where n is too small, or all said the same. */
  readonly weights: readonly {
    readonly dimension: string;
    /** Part of 1 that it has in what all dimensions explain together. */
    readonly weight: number;
    readonly interval: Interval | null;
  }[];
}

/** The same answers give the same intervals. */
const SEED = 1;
/** A dimension that fewer were asked about would leave too few who rated all. */
const ASKED_PART = 0.5;

export function driverFigures(responses: readonly Response[]): DriverFigures {
  const found = usualDrivers(responses);
  return {
    n: found.n,
    needed: found.kind === 'not-enough' ? found.needed : null,
    weights: found.kind === 'estimated' ? found.drivers : [],
  };
}

/** Key drivers among the dimensions that at least half of those who rated the whole have rated. */
export function usualDrivers(responses: readonly Response[]): KeyDrivers {
  const rated = responses.flatMap(ratedOf);
  const names = [...new Set(rated.flatMap(({ dimensions }) => Object.keys(dimensions)))];
  const usual = names.filter(
    (name) =>
      rated.filter(({ dimensions }) => name in dimensions).length >= rated.length * ASKED_PART,
  );
  return keyDrivers(rated, usual, seededChance(SEED));
}

function ratedOf(response: Response): readonly RatedResponse[] {
  const overall = overallRating(response)?.value;
  if (overall === undefined) return [];
  const dimensions = response.answers
    .filter(({ kind }) => kind === 'dimension')
    .flatMap((answer) => ratingsOf([answer]).map(({ value }) => [answer.question, value] as const));
  return [{ overall, dimensions: Object.fromEntries(dimensions) }];
}
