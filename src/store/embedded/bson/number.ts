import { Decimal128, Double } from 'bson';
import { NOT_IMPLEMENTED, refuse } from '../command-error.ts';
import type { Maybe } from './value.ts';

export type Numeric = number | bigint | Double | Decimal128;
export type NumericType = 'int' | 'long' | 'double' | 'decimal';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/** True for the numbers that the store keeps as int32; -0 must stay a double. */
export function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0);
}

export function isNumeric(value: Maybe): value is Numeric {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof Double ||
    value instanceof Decimal128
  );
}

export function numericType(value: Numeric): NumericType {
  if (typeof value === 'number') return isInt32(value) ? 'int' : 'double';
  if (typeof value === 'bigint') return 'long';
  return value instanceof Double ? 'double' : 'decimal';
}

/** The stored form of a double. */
export function double(value: number): number | Double {
  return isInt32(value) ? new Double(value) : value;
}

export function isInt64(value: bigint): boolean {
  return value >= INT64_MIN && value <= INT64_MAX;
}

/** The nearest double; a decimal loses digits, so arithmetic refuses it before. */
export function toNumber(value: Numeric): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Double ? value.value : Number(value.toString());
}

export function toBigInt(value: number | bigint): bigint {
  return typeof value === 'bigint' ? value : BigInt(value);
}

export interface Arithmetic {
  readonly whole: (left: bigint, right: bigint) => bigint;
  readonly real: (left: number, right: number) => number;
}

export const ADD: Arithmetic = { whole: (a, b) => a + b, real: (a, b) => a + b };
export const SUBTRACT: Arithmetic = { whole: (a, b) => a - b, real: (a, b) => a - b };
export const MULTIPLY: Arithmetic = { whole: (a, b) => a * b, real: (a, b) => a * b };

/**
 * MongoDB's promotion: int op int stays int or becomes long; anything with a double is a double.
 * Answers undefined where a whole result leaves 64 bits, for the caller decides what that means.
 */
export function calculate(op: Arithmetic, left: Numeric, right: Numeric): Numeric | undefined {
  const types = [numericType(left), numericType(right)];
  if (types.includes('decimal')) refuseDecimal();
  if (types.includes('double')) return double(op.real(toNumber(left), toNumber(right)));
  if (typeof left === 'number' && typeof right === 'number') {
    const quick = op.real(left, right);
    if (isInt32(quick)) return quick;
    if (quick === 0) return 0;
  }
  const result = op.whole(toBigInt(left as number | bigint), toBigInt(right as number | bigint));
  return isInt64(result) ? result : undefined;
}

export function refuseDecimal(): never {
  return refuse(NOT_IMPLEMENTED, 'The embedded store does not calculate with Decimal128');
}

/** A whole number as the narrowest of int32 and int64, for counts and sizes. */
export function whole(value: number): number | bigint {
  return isInt32(value) ? value : BigInt(value);
}
