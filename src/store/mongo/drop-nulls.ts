import type { Collection, Stored } from '../port/collection.ts';

/**
 * Where an index holds all that was picked, MongoDB makes null of what is absent. Changes the rows, which
 * are nobody else's.
 */
export function dropNulls<Row extends Stored>(
  rows: readonly Row[],
  pick: readonly PropertyKey[] | undefined,
  { indexes }: Collection<never>,
): readonly Row[] {
  if (pick === undefined) return rows;
  const indexed = new Set<PropertyKey>(indexes.flatMap(({ members }) => members));
  const names = pick.filter((name) => indexed.has(name));
  for (const row of rows) {
    for (const name of names) {
      if (Reflect.get(row, name) === null) Reflect.deleteProperty(row, name);
    }
  }
  return rows;
}
