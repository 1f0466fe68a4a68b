import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Overloaded } from '../../../src/core/contract/channel.ts';
import { BodyGate } from '../../../src/http/body-gate.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A body that never ends by itself. */
function dawdling(gate: BodyGate): Promise<unknown> {
  return gate
    .pass(
      (signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    .catch((error: unknown) => error);
}

const quick = async () => new Uint8Array(3);

it('lets so many in at a time, and asks the next to come back', async () => {
  const gate = new BodyGate(2);
  void dawdling(gate);
  await gate.pass(quick);
  void dawdling(gate);
  await expect(gate.pass(quick)).rejects.toThrow(Overloaded);
});

it('takes its place from the sender that dawdles longest', async () => {
  const gate = new BodyGate(2);
  const first = dawdling(gate);
  vi.advanceTimersByTime(500);
  const second = dawdling(gate);
  vi.advanceTimersByTime(500);
  expect(await gate.pass(quick)).toHaveLength(3);
  expect(await first).toBeInstanceOf(Overloaded);
  void dawdling(gate);
  await expect(gate.pass(quick)).rejects.toThrow(Overloaded);
  vi.advanceTimersByTime(500);
  await gate.pass(quick);
  expect(await second).toBeInstanceOf(Overloaded);
});
