import { groupBy } from '../../base/group-by.ts';
import type { Interval } from '../metrics/interval.ts';
import { meanOf } from '../metrics/mean.ts';
import { type Estimated, notEnough } from './base/estimated.ts';
import { weightedSum } from './base/weighted-sum.ts';

/** One score by an account of a class; `class` is absent while nobody has said. */
export interface AccountScore {
  readonly account: string;
  readonly class?: string;
  readonly score: number;
}

export interface ClassScore {
  readonly class: string;
  readonly accounts: number;
  /** The part that this class has in the weighted score, after those that nobody spoke for. */
  readonly weight: number;
  readonly mean: number;
  readonly interval: Interval | null;
}

export interface ValueWeighted {
  /** Accounts of the classes that have a value. */
  readonly n: number;
  /** Each account once, whatever its class. */
  readonly plain: number;
  readonly plainInterval: Interval | null;
  readonly weighted: number;
  readonly weightedInterval: Interval | null;
  readonly classes: readonly ClassScore[];
  /** Classes with a value of which nobody answered; the others share their weight. */
  readonly unheard: readonly string[];
  /** Accounts without a class that has a value; neither score counts them. */
  readonly unclassified: number;
}

/**
 * Satisfaction weighed by the value behind each class of accounts, next to the plain one: a mean of
 * strata (W. Cochran, "Sampling Techniques", ch. 5). Each account counts once, by the mean of its
 * scores, so that one that answers often outweighs no other. `values` holds the value of each class
 * in any unit, e.g. its part of the turnover. Throws a RangeError for a value that is not above 0.
 */
export function valueWeighted(
  scores: readonly AccountScore[],
  values: ReadonlyMap<string, number>,
  range: Interval,
): Estimated<ValueWeighted> {
  requireAboveZero(values);
  const accounts = accountsOf(scores);
  const classified = accounts.filter((one) => one.class !== undefined && values.has(one.class));
  if (classified.length === 0) return notEnough(0, 1);
  const classes = classesOf(classified, values, range);
  const plain = meanOf(
    classified.map(({ score }) => score),
    range,
  );
  const { value: weighted, interval } = weightedSum(
    classes.map((one) => ({ weight: one.weight, value: one.mean, interval: one.interval })),
  );
  return {
    kind: 'estimated',
    n: classified.length,
    plain: plain.mean ?? 0,
    plainInterval: plain.interval,
    weighted,
    weightedInterval: interval,
    classes,
    unheard: [...values.keys()].filter((name) => classes.every((one) => one.class !== name)),
    unclassified: accounts.length - classified.length,
  };
}

function requireAboveZero(values: ReadonlyMap<string, number>): void {
  for (const [name, value] of values) {
    if (!(value > 0)) throw new RangeError(`The value of class ${name} is not above 0`);
  }
}

function classesOf(
  classified: readonly AccountScore[],
  values: ReadonlyMap<string, number>,
  range: Interval,
): readonly ClassScore[] {
  const answered = [...values].filter(([name]) => classified.some((one) => one.class === name));
  const whole = answered.reduce((sum, [, value]) => sum + value, 0);
  return answered.map(([name, value]) => {
    const own = classified.filter((one) => one.class === name);
    return classScore(name, own, value / whole, range);
  });
}

/** Each account once, under its newest class, by the mean of its scores. */
function accountsOf(scores: readonly AccountScore[]): readonly AccountScore[] {
  return [...groupBy(scores, ({ account }) => account).values()].flatMap((own) => {
    const newest = own.at(-1);
    const sum = own.reduce((total, { score }) => total + score, 0);
    return newest === undefined ? [] : [{ ...newest, score: sum / own.length }];
  });
}

function classScore(
  name: string,
  accounts: readonly AccountScore[],
  weight: number,
  range: Interval,
): ClassScore {
  const { mean, interval } = meanOf(
    accounts.map(({ score }) => score),
    range,
  );
  return { class: name, accounts: accounts.length, weight, mean: mean ?? 0, interval };
}
