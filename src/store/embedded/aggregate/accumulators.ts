import { compare } from '../bson/compare.ts';
import { whole } from '../bson/number.ts';
import { keyOf } from '../bson/sort-key.ts';
import type { Doc, Maybe, Value } from '../bson/value.ts';
import { mergeObjects } from './objects.ts';
import { Sum } from './sum.ts';
import { isNullish } from './truth.ts';

/** Collects one field of one group. */
export interface Accumulator {
  add(value: Maybe): void;
  result(): Maybe;
}

/** The accumulators that were proved to answer as MongoDB does; all others are refused. */
export const ACCUMULATORS: ReadonlyMap<string, () => Accumulator> = new Map([
  ['$sum', () => summing((sum) => sum.total())],
  ['$avg', () => summing((sum) => sum.average())],
  ['$count', counting],
  ['$min', () => extreme(-1)],
  ['$max', () => extreme(1)],
  ['$first', first],
  ['$last', last],
  ['$push', push],
  ['$addToSet', addToSet],
  ['$mergeObjects', merging],
]);

function summing(result: (sum: Sum) => Maybe): Accumulator {
  const sum = new Sum();
  return { add: (value) => sum.add(value), result: () => result(sum) };
}

function counting(): Accumulator {
  let count = 0;
  return {
    add: () => {
      count += 1;
    },
    result: () => whole(count),
  };
}

function extreme(sign: 1 | -1): Accumulator {
  let found: Maybe;
  return {
    add: (value) => {
      if (isNullish(value)) return;
      if (found === undefined || sign * compare(value, found) > 0) found = value;
    },
    result: () => found ?? null,
  };
}

function first(): Accumulator {
  let met = false;
  let found: Maybe;
  return {
    add: (value) => {
      if (!met) found = value;
      met = true;
    },
    result: () => found ?? null,
  };
}

function last(): Accumulator {
  let found: Maybe;
  return {
    add: (value) => {
      found = value;
    },
    result: () => found ?? null,
  };
}

function push(): Accumulator {
  const values: Value[] = [];
  return {
    add: (value) => {
      if (value !== undefined) values.push(value);
    },
    result: () => values,
  };
}

function addToSet(): Accumulator {
  const values = new Map<string, Value>();
  return {
    add: (value) => {
      if (value === undefined) return;
      const key = keyOf(value);
      if (!values.has(key)) values.set(key, value);
    },
    result: () => [...values.values()],
  };
}

function merging(): Accumulator {
  let merged: Doc = new Map();
  return {
    add: (value) => {
      merged = mergeObjects([merged, value]);
    },
    result: () => merged,
  };
}
