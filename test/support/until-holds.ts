import { vi } from 'vitest';

/** For hangs only. */
const LIMIT_MS = 30_000;

/** Waits until these expectations hold; rejects with what they say where they never do. */
export function untilHolds<Value>(expectations: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(expectations, { timeout: LIMIT_MS, interval: 10 });
}
