import type { Locale } from '../../base/locale.ts';
import { otherSpellings } from './other-spellings.ts';

type Entry<Value> = readonly [units: readonly string[], value: Value];

/**
 * Terms with their other spellings. A later term corrects an earlier one of the same words; what a
 * list says of a spelling wins over what another term would make of it: "mas" is "but", though
 * "más" is written so, too.
 */
export function withSpellings<Value>(
  listed: readonly Entry<Value>[],
  locale: Locale,
): readonly Entry<Value>[] {
  const entries = new Map<string, Entry<Value>>();
  for (const [units, value] of listed) entries.set(keyOf(units), [units, value]);
  const known = new Set(entries.keys());
  for (const [units, value] of [...entries.values()]) {
    for (const spelling of otherSpellings(units, locale)) {
      const key = keyOf(spelling);
      if (!entries.has(key) && !isBegun(key, known)) entries.set(key, [spelling, value]);
    }
  }
  return [...entries.values()];
}

const SHORTEST_BEGINNING = 3;

/** Whether a listed term that ends in `*` has this one already: "facture*" and "facturé". */
function isBegun(key: string, known: ReadonlySet<string>): boolean {
  for (let length = SHORTEST_BEGINNING; length <= key.length; length += 1) {
    if (known.has(`${key.slice(0, length)}*`)) return true;
  }
  return false;
}

function keyOf(units: readonly string[]): string {
  return units.join(' ');
}
