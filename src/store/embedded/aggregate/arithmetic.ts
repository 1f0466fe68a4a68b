import { Decimal128 } from 'bson';
import {
  ADD,
  type Arithmetic,
  calculate,
  double,
  isInt32,
  isNumeric,
  MULTIPLY,
  type Numeric,
  numericType,
  refuseDecimal,
  SUBTRACT,
  toBigInt,
  toNumber,
} from '../bson/number.ts';
import { typeName } from '../bson/type-name.ts';
import type { Maybe, Value } from '../bson/value.ts';
import { BAD_VALUE, refuse, TYPE_MISMATCH } from '../command-error.ts';
import { type Build, fixed, ranged, variadic } from './operator.ts';
import { isNullish } from './truth.ts';

/** Unlike an update, an expression goes over to a double where 64 bits do not suffice. */
function orDouble(op: Arithmetic, left: Numeric, right: Numeric): Numeric {
  return calculate(op, left, right) ?? double(op.real(toNumber(left), toNumber(right)));
}

function add(values: Iterable<Maybe>): Maybe {
  let sum: Numeric = 0;
  let date: Date | undefined;
  for (const value of values) {
    if (isNullish(value)) return null;
    if (value instanceof Date) {
      if (date !== undefined) refuse(16612, 'only one date allowed in an $add expression');
      date = value;
    } else if (isNumeric(value)) {
      sum = orDouble(ADD, sum, value);
    } else {
      refuse(TYPE_MISMATCH, `$add only supports numeric or date types, not ${typeName(value)}`);
    }
  }
  return date === undefined ? sum : shifted(date, sum, 1);
}

function shifted(date: Date, by: Numeric, sign: 1 | -1): Date {
  if (by instanceof Decimal128) refuseDecimal();
  const moved = new Date(date.getTime() + sign * Math.round(toNumber(by)));
  if (Number.isNaN(moved.getTime())) refuse(15, 'date overflow');
  return moved;
}

function subtract(left: Maybe, right: Maybe): Maybe {
  if (isNullish(left) || isNullish(right)) return null;
  if (isNumeric(left) && isNumeric(right)) return orDouble(SUBTRACT, left, right);
  if (left instanceof Date && right instanceof Date) {
    return BigInt(left.getTime() - right.getTime());
  }
  if (left instanceof Date && isNumeric(right)) return shifted(left, right, -1);
  return refuse(TYPE_MISMATCH, `can't $subtract ${typeName(right)} from ${typeName(left)}`);
}

function multiply(values: Iterable<Maybe>): Maybe {
  let product: Numeric = 1;
  for (const value of values) {
    if (isNullish(value)) return null;
    if (!isNumeric(value)) {
      refuse(TYPE_MISMATCH, `$multiply only supports numeric types, not ${typeName(value)}`);
    }
    product = orDouble(MULTIPLY, product, value);
  }
  return product;
}

function divide(left: Maybe, right: Maybe): Maybe {
  if (isNullish(left) || isNullish(right)) return null;
  if (!isNumeric(left) || !isNumeric(right)) {
    refuse(
      TYPE_MISMATCH,
      `$divide only supports numeric types, not ${typeName(left)} and ${typeName(right)}`,
    );
  }
  if (left instanceof Decimal128 || right instanceof Decimal128) refuseDecimal();
  const divisor = toNumber(right);
  if (divisor === 0) refuse(BAD_VALUE, "can't $divide by zero");
  return double(toNumber(left) / divisor);
}

function modulo(left: Maybe, right: Maybe): Maybe {
  if (isNullish(left) || isNullish(right)) return null;
  if (!isNumeric(left) || !isNumeric(right)) {
    refuse(16611, `$mod only supports numeric types, not ${typeName(left)} and ${typeName(right)}`);
  }
  const types = [numericType(left), numericType(right)];
  if (types.includes('decimal')) refuseDecimal();
  if (toNumber(right) === 0) refuse(16610, "can't $mod by zero");
  if (types.includes('double')) return double(toNumber(left) % toNumber(right));
  const rest = toBigInt(left as number | bigint) % toBigInt(right as number | bigint);
  return types.includes('long') ? rest : Number(rest);
}

/** For operators that leave whole numbers alone. */
function onDoubles(name: string, run: (value: number) => number): Build {
  return fixed(name, 1, (value) => {
    if (isNullish(value)) return null;
    const number = demandNumber(name, value, 28765);
    return numericType(number) === 'double' ? double(run(toNumber(number))) : number;
  });
}

function demandNumber(name: string, value: Value, code: number): Numeric {
  if (!isNumeric(value))
    refuse(code, `${name} only supports numeric types, not ${typeName(value)}`);
  if (value instanceof Decimal128) refuseDecimal();
  return value;
}

function absolute(value: Maybe): Maybe {
  if (isNullish(value)) return null;
  const number = demandNumber('$abs', value, 28765);
  if (typeof number === 'bigint') {
    if (number === -(2n ** 63n)) refuse(28680, "can't take $abs of long long min");
    return number < 0n ? -number : number;
  }
  if (numericType(number) === 'double') return double(Math.abs(toNumber(number)));
  const result = Math.abs(toNumber(number));
  return isInt32(result) ? result : BigInt(result);
}

/** Halves go to the even neighbour. Other places than whole numbers are refused. */
function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest < 0.5) return keepSign(below, value);
  if (rest > 0.5) return keepSign(below + 1, value);
  return keepSign(below % 2 === 0 ? below : below + 1, value);
}

function keepSign(result: number, value: number): number {
  return result === 0 && (value < 0 || Object.is(value, -0)) ? -0 : result;
}

const POWERS_OF_TEN = 15;

function round(value: Maybe, digits: Maybe = 0): Maybe {
  if (isNullish(value) || isNullish(digits)) return null;
  const number = demandNumber('$round', value, 51081);
  const places = isNumeric(digits) ? toNumber(digits) : Number.NaN;
  if (!Number.isInteger(places))
    refuse(51082, 'precision argument to $round must be an integral value');
  if (places < -20 || places > 100) {
    refuse(51083, `cannot apply $round with precision value ${places} value must be in [-20, 100]`);
  }
  if (numericType(number) !== 'double' && places >= 0) return number;
  if (numericType(number) === 'double' && places === 0)
    return double(roundHalfEven(toNumber(number)));
  if (numericType(number) !== 'double' || places < 0 || places > POWERS_OF_TEN) {
    refuse(
      BAD_VALUE,
      'The embedded store rounds to whole numbers or to decimal places of doubles only',
    );
  }
  return double(roundDecimal(toNumber(number), places));
}

/** By the shortest decimal digits of the double, as MongoDB does by way of Decimal128. */
function roundDecimal(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits = '', power = '0'] = String(value).split('e');
  const shifted = roundHalfEven(Number(`${digits}e${Number(power) + places}`));
  const [back = '', backPower = '0'] = String(shifted).split('e');
  return keepSign(Number(`${back}e${Number(backPower) - places}`), value);
}

export const ARITHMETIC: readonly (readonly [string, Build])[] = [
  ['$add', variadic(add)],
  ['$subtract', fixed('$subtract', 2, subtract)],
  ['$multiply', variadic(multiply)],
  ['$divide', fixed('$divide', 2, divide)],
  ['$mod', fixed('$mod', 2, modulo)],
  ['$abs', fixed('$abs', 1, absolute)],
  ['$ceil', onDoubles('$ceil', Math.ceil)],
  ['$floor', onDoubles('$floor', Math.floor)],
  ['$round', ranged('$round', [1, 2], round)],
];
