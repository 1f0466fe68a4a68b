import { groupBy } from '../../base/group-by.ts';
import type { Plan } from './plan-import.ts';

/**
 * A note for each country of an account of which no days off are known: its buyers are asked all the same.
 * None where `known` is absent.
 */
export function unknownCountries(
  { planned }: Pick<Plan, 'planned'>,
  known: readonly string[] | undefined,
): readonly string[] {
  if (known === undefined) return [];
  const rows = planned.flatMap(({ entry, row }) =>
    entry.kind === 'accounts' && !known.includes(entry.record.country)
      ? [{ country: entry.record.country, row: row.number }]
      : [],
  );
  return [...groupBy(rows, ({ country }) => country)].map(([country, own]) =>
    noteOf(
      country,
      own.map(({ row }) => row),
    ),
  );
}

function noteOf(country: string, [first, ...others]: readonly number[]): string {
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `${country} (row ${first}${more}) has no calendar; Saturday and Sunday are taken for its weekend, and CALENDAR_FILE adds it`;
}
