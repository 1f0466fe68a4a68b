import { compare } from '../bson/compare.ts';
import { describe } from '../bson/describe.ts';
import { isInt32, isNumeric, toNumber } from '../bson/number.ts';
import { typeName } from '../bson/type-name.ts';
import type { Maybe, Value } from '../bson/value.ts';
import { refuse } from '../command-error.ts';
import { ARRAY_LOOPS } from './array-loops.ts';
import { type Build, fixed, ranged, variadic } from './operator.ts';
import { isNullish } from './truth.ts';

function size(value: Maybe): Maybe {
  if (!Array.isArray(value)) {
    refuse(17124, `The argument to $size must be an array, but was of type: ${typeName(value)}`);
  }
  return value.length;
}

function isIn(value: Maybe, array: Maybe): Maybe {
  if (!Array.isArray(array)) {
    refuse(40081, `$in requires an array as a second argument, found: ${typeName(array)}`);
  }
  return array.some((element) => compare(element, value) === 0);
}

function elementAt(array: Maybe, position: Maybe): Maybe {
  if (isNullish(array) || isNullish(position)) return null;
  if (!Array.isArray(array)) {
    refuse(28689, `$arrayElemAt's first argument must be an array, but is ${typeName(array)}`);
  }
  return array.at(int32(position, [28690, 28691], "$arrayElemAt's second argument"));
}

function int32(value: Value, [notNumeric, notWhole]: readonly [number, number], what: string) {
  if (!isNumeric(value))
    refuse(notNumeric, `${what} must be a numeric value, but is ${typeName(value)}`);
  const number = toNumber(value) + 0;
  if (!isInt32(number))
    refuse(notWhole, `${what} must be representable as a 32-bit integer: ${describe(value)}`);
  return number;
}

const end = (name: string, position: 0 | -1): [string, Build] => [
  name,
  fixed(name, 1, (array) => {
    if (isNullish(array)) return null;
    if (!Array.isArray(array))
      refuse(28689, `${name}'s argument must be an array, but is ${typeName(array)}`);
    return array.at(position);
  }),
];

function slice(array: Maybe, second: Maybe): Maybe {
  if (isNullish(array) || isNullish(second)) return null;
  if (!Array.isArray(array)) {
    refuse(28724, `First argument to $slice must be an array, but is of type: ${typeName(array)}`);
  }
  const first = int32(second, [28725, 28726], 'Second argument to $slice');
  return first >= 0 ? array.slice(0, first) : array.slice(first);
}

function sliceFrom(array: Maybe, second: Maybe, third: Maybe): Maybe {
  if (isNullish(array) || isNullish(second)) return null;
  if (!Array.isArray(array)) {
    refuse(28724, `First argument to $slice must be an array, but is of type: ${typeName(array)}`);
  }
  const position = int32(second, [28725, 28726], 'Second argument to $slice');
  if (isNullish(third)) return null;
  const count = int32(third, [28727, 28728], 'Third argument to $slice');
  if (count <= 0) refuse(28729, `Third argument to $slice must be positive: ${count}`);
  const start = position < 0 ? Math.max(0, array.length + position) : position;
  return array.slice(start, start + count);
}

function concatArrays(values: Iterable<Maybe>): Maybe {
  const result: Value[] = [];
  for (const value of values) {
    if (isNullish(value)) return null;
    if (!Array.isArray(value))
      refuse(28664, `$concatArrays only supports arrays, not ${typeName(value)}`);
    result.push(...value);
  }
  return result;
}

function reverse(value: Maybe): Maybe {
  if (isNullish(value)) return null;
  if (!Array.isArray(value)) {
    refuse(
      34435,
      `The argument to $reverseArray must be an array, but was of type: ${typeName(value)}`,
    );
  }
  return [...value].reverse();
}

export const ARRAYS: readonly (readonly [string, Build])[] = [
  ['$size', fixed('$size', 1, size)],
  ['$in', fixed('$in', 2, isIn)],
  ['$arrayElemAt', fixed('$arrayElemAt', 2, elementAt)],
  end('$first', 0),
  end('$last', -1),
  [
    '$slice',
    (operand, compile, names) =>
      ranged('$slice', [2, 3], Array.isArray(operand) && operand.length > 2 ? sliceFrom : slice)(
        operand,
        compile,
        names,
      ),
  ],
  ['$concatArrays', variadic(concatArrays)],
  ['$isArray', fixed('$isArray', 1, (value) => Array.isArray(value))],
  ['$reverseArray', fixed('$reverseArray', 1, reverse)],
  ...ARRAY_LOOPS,
];
