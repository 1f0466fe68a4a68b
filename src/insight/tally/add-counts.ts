/** Adds to each of the counts what the other has under its name. */
export function addCounts<Name extends string>(
  to: Record<Name, number>,
  counts: NoInfer<Readonly<Record<Name, number>>>,
): void {
  for (const name in to) to[name] += counts[name];
}
