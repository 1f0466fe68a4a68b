/** The same in their order, so many at a time. */
export function portions<One>(all: readonly One[], size: number): readonly (readonly One[])[] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}
