import { isNumeric, toNumber } from '../bson/number.ts';
import type { Maybe } from '../bson/value.ts';

/** Everything is true but false, null, a missing field and zero. */
export function isTrue(value: Maybe): boolean {
  if (isNumeric(value)) return toNumber(value) !== 0;
  return value !== false && value !== null && value !== undefined;
}

export function isNullish(value: Maybe): value is null | undefined {
  return value === null || value === undefined;
}
