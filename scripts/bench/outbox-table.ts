import type { OutboxCost } from './measure-outbox.ts';

/** What a swap costs as the outbox grows. */
export function outboxTable(costs: readonly OutboxCost[]): readonly (readonly string[])[] {
  return [
    ['a swap while so many wait', 'p50 ms', 'p99 ms', 'CPU ms', 'document, kB'],
    ...costs.map(({ waiting, p50Ms, p99Ms, cpuMs, documentBytes }) => [
      `${waiting}`,
      p50Ms.toFixed(2),
      p99Ms.toFixed(2),
      cpuMs.toFixed(2),
      (documentBytes / 1_000).toFixed(1),
    ]),
  ];
}
