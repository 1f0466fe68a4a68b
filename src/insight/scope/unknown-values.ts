import { nearMatches } from '../../base/text/near-matches.ts';
import type { Condition, Segment } from './segment.ts';
import { segmentKey } from './segments-of.ts';

/** A value of a condition that nobody has. */
export interface UnknownValue {
  readonly field: Segment;
  readonly value: string;
  /** A value that somebody has, and that may have been meant. */
  readonly near?: string | undefined;
}

/**
 * The values of conditions that nobody has, each with the one that may have been meant. A name whose
 * values are not given is not looked at.
 */
export function unknownValues(
  where: readonly Condition[],
  known: ReadonlyMap<Segment, readonly string[]>,
): readonly UnknownValue[] {
  return where.flatMap(({ field, values }) => {
    const names = known.get(field);
    if (names === undefined) return [];
    const keys = new Set(names.map(segmentKey));
    return values
      .filter((value) => !keys.has(segmentKey(value)))
      .map((value) => ({ field, value, near: nearMatches(value, names)[0] }));
  });
}
