import { setTimeout as pause } from 'node:timers/promises';
import { SECOND_MS } from '../../src/base/instant.ts';

const LOOK_AGAIN_MS = 20;
const LIMIT_MS = 30 * SECOND_MS;

/** Looks again and again until there is something; rejects after half a minute, naming it. */
export async function until<Found>(
  what: string,
  look: () => Found | undefined | Promise<Found | undefined>,
): Promise<Found> {
  for (let waitedMs = 0; waitedMs < LIMIT_MS; waitedMs += LOOK_AGAIN_MS) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(LOOK_AGAIN_MS);
  }
  throw new Error(`The demo waited in vain for ${what}`);
}
