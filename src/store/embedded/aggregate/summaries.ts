import { compare } from '../bson/compare.ts';
import type { Maybe, Value } from '../bson/value.ts';
import { type Build, over } from './operator.ts';
import { Sum } from './sum.ts';
import { isNullish } from './truth.ts';

function summed(values: Iterable<Maybe>): Sum {
  const sum = new Sum();
  for (const value of values) sum.add(value);
  return sum;
}

/** Null and missing values do not take part. */
function extremeOf(values: Iterable<Maybe>, sign: 1 | -1): Value {
  let found: Maybe;
  for (const value of values) {
    if (isNullish(value)) continue;
    if (found === undefined || sign * compare(value, found) > 0) found = value;
  }
  return found ?? null;
}

export const SUMMARIES: readonly (readonly [string, Build])[] = [
  ['$sum', over((values) => summed(values).total())],
  ['$avg', over((values) => summed(values).average())],
  ['$min', over((values) => extremeOf(values, -1))],
  ['$max', over((values) => extremeOf(values, 1))],
];
