import { median as medianOfSome } from 'simple-statistics';

/** The middle value, or the mean of the two middle ones; null for none. */
export function median(values: readonly number[]): number | null {
  return values.length === 0 ? null : medianOfSome([...values]);
}
