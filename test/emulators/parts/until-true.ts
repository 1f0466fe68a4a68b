import { setTimeout as sleep } from 'node:timers/promises';

const STEP_MS = 5;
/** For hangs only. */
const TIMEOUT_MS = 30_000;

/** Waits until something is so that neither the bot's calls nor its updates announce. */
export async function until(isSo: () => boolean, timeoutMs: number = TIMEOUT_MS): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`Not so within ${timeoutMs} ms: ${isSo}`);
    await sleep(STEP_MS);
  }
}
