import { Decimal128, Double } from 'bson';
import type { Numeric } from './number.ts';

/** A finite number as coefficient * 10^exponent, without rounding. */
interface Exact {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** Compares numbers of which one is a Decimal128; NaN is the least number, as everywhere here. */
export function compareExactly(left: Numeric, right: Numeric): number {
  const a = extreme(left);
  const b = extreme(right);
  if (a !== undefined || b !== undefined) return (a ?? 0) - (b ?? 0);
  const x = exact(left);
  const y = exact(right);
  const exponent = Math.min(x.exponent, y.exponent);
  const difference = scaled(x, exponent) - scaled(y, exponent);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function scaled(value: Exact, exponent: number): bigint {
  return value.coefficient * 10n ** BigInt(value.exponent - exponent);
}

/** NaN and the infinities have no digits: -2, -1 and 1; undefined for a finite number. */
function extreme(value: Numeric): number | undefined {
  if (typeof value === 'bigint') return undefined;
  const number = typeof value === 'number' ? value : Number(value.toString());
  if (Number.isNaN(number)) return -2;
  if (Number.isFinite(number)) return undefined;
  if (value instanceof Decimal128 && !value.toString().includes('Inf')) return undefined;
  return number < 0 ? -1 : 1;
}

function exact(value: Numeric): Exact {
  if (typeof value === 'bigint') return { coefficient: value, exponent: 0 };
  if (value instanceof Decimal128) return exactDecimal(value.toString());
  return exactDouble(value instanceof Double ? value.value : value);
}

function exactDecimal(text: string): Exact {
  const [digits = '', power = '0'] = text.toLowerCase().split('e');
  const [before = '', after = ''] = digits.split('.');
  return { coefficient: BigInt(before + after), exponent: Number(power) - after.length };
}

/** Doubling until whole is exact in binary; each halving is a 5 in base ten. */
function exactDouble(value: number): Exact {
  let mantissa = value;
  let halvings = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    halvings += 1;
  }
  return { coefficient: BigInt(mantissa) * 5n ** BigInt(halvings), exponent: -halvings };
}
