import type { Results } from '../results.ts';

type Outboxes = NonNullable<Results['outboxes']>;

/** What a swap costs as the outbox grows, on each store. */
export function outboxTable(outboxes: Outboxes): readonly (readonly string[])[] {
  const rows = outboxes.flatMap(({ store, costs }) =>
    costs.map(({ waiting, p50Ms, p99Ms, cpuMs, documentBytes }) => [
      `${store}, ${waiting}`,
      p50Ms.toFixed(2),
      p99Ms.toFixed(2),
      cpuMs.toFixed(2),
      (documentBytes / 1_000).toFixed(1),
    ]),
  );
  return [['a swap while so many wait', 'p50 ms', 'p99 ms', 'CPU ms', 'document, kB'], ...rows];
}
