import { groupBy } from '../../base/group-by.ts';
import type { Response } from '../../core/contract/response.ts';
import { ratingsOf } from '../metrics/answered.ts';
import type { Rating } from '../metrics/rating.ts';
import { usualDrivers } from '../report/driver-figures.ts';
import type { KeyDrivers } from '../statistics/key-drivers.ts';
import { satisfactionIndex } from '../statistics/satisfaction-index.ts';
import type { AnalysisReport } from './analysis-shape.ts';

type Index = AnalysisReport['index'];
type RatingsBy = ReadonlyMap<string, readonly Rating[]>;

/**
 * The satisfaction index of a period and of the one before, both by the weights of this one: what
 * each dimension moves overall satisfaction by, or all alike where that cannot be told.
 */
export function indexFigures(now: readonly Response[], before: readonly Response[]): Index {
  const drivers = usualDrivers(now);
  const ratings = ratingsByDimension(now);
  const weights = weightsOf(drivers, [...ratings.keys()]);
  const indexOf = (rated: RatingsBy) =>
    satisfactionIndex(
      [...weights].map(([dimension, importance]) => ({
        dimension,
        importance,
        ratings: rated.get(dimension) ?? [],
      })),
    );
  return {
    importance: importanceOf(drivers),
    dimensions: [...ratings].map(([dimension, { length: n }]) => ({
      dimension,
      weight: weights.get(dimension) ?? 0,
      n,
    })),
    now: indexOf(ratings),
    before: indexOf(ratingsByDimension(before)),
  };
}

function importanceOf(drivers: KeyDrivers): Index['importance'] {
  const { n } = drivers;
  if (drivers.kind === 'estimated') return { from: 'drivers', n, rSquared: drivers.rSquared };
  return { from: 'equal', n, needed: drivers.kind === 'not-enough' ? drivers.needed : null };
}

function weightsOf(
  drivers: KeyDrivers,
  dimensions: readonly string[],
): ReadonlyMap<string, number> {
  if (drivers.kind !== 'estimated')
    return new Map(dimensions.map((one) => [one, 1 / dimensions.length]));
  return new Map(drivers.drivers.map(({ dimension, weight }) => [dimension, weight]));
}

function ratingsByDimension(responses: readonly Response[]): RatingsBy {
  const asked = responses
    .flatMap(({ answers }) => answers)
    .filter((answer) => answer.kind === 'dimension' && ratingsOf([answer]).length > 0);
  return new Map(
    [...groupBy(asked, ({ question }) => question)].map(([name, own]) => [name, ratingsOf(own)]),
  );
}
