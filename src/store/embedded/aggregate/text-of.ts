import { Decimal128, Double, ObjectId } from 'bson';
import { isInt32 } from '../bson/number.ts';
import type { Value } from '../bson/value.ts';

/** The text of a value; undefined where MongoDB has none or another one than we can give. */
export function textOf(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return isInt32(value) ? String(value) : textOfDouble(value);
  if (value instanceof Double) return textOfDouble(value.value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof ObjectId) return value.toHexString();
  return value instanceof Decimal128 ? value.toString() : undefined;
}

const DIGITS = 16;

/** As C prints it with 16 significant digits. */
function textOfDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa = '', power = '0'] = value.toExponential(DIGITS - 1).split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent >= DIGITS) {
    const sign = exponent < 0 ? '-' : '+';
    return `${withoutZeros(mantissa)}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return withoutZeros(value.toFixed(Math.max(0, DIGITS - 1 - exponent)));
}

function withoutZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
