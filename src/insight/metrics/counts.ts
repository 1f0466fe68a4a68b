/** A count for each of a closed set of names; those that never came stand at 0. */
export type Counts<Name extends string> = Readonly<Record<Name, number>>;

export function countsOf<Name extends string>(
  names: readonly Name[],
  counted: Iterable<Name> = [],
): Record<Name, number> {
  const counts = {} as Record<Name, number>;
  for (const name of names) counts[name] = 0;
  for (const name of counted) counts[name] += 1;
  return counts;
}
