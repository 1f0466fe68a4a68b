import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, or less where the signal aborts meanwhile. */
export async function pause(afterMs: number, signal: AbortSignal): Promise<void> {
  await sleep(afterMs, undefined, { signal }).catch(() => undefined);
}
