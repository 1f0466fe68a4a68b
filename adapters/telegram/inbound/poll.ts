import { pause } from '../outbound/pause.ts';
import type { FetchUpdates } from './fetch-updates.ts';
import { deliverInLanes, type Fetched, type LanesOutcome } from './lanes.ts';
import type { Receive } from './receive.ts';

/** Waits between looks at updates that could not be stored yet. */
const FIRST_PAUSE_MS = 500;
const PAUSE_LIMIT_MS = 5_000;

/** A full store may ask for more patience than a store that is down. */
const OVERLOAD_PAUSE_LIMIT_MS = 30_000;

export interface PollTools {
  readonly fetch: FetchUpdates;
  readonly receive: Receive;
  readonly signal: AbortSignal;
}

/**
 * Takes updates until there is no more to fetch, or the signal aborts.
 * Telegram forgets everything below the offset, so that grows only over updates that are settled;
 * what is settled above a gap is remembered here and not delivered twice.
 */
export async function poll({ fetch, receive, signal }: PollTools): Promise<void> {
  let offset = 0;
  let settled: ReadonlySet<number> = new Set();
  let pauseMs = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    const batch = await fetch(offset);
    if (batch === undefined) return;

    const outcome = await deliverInLanes(
      batch.filter((update) => !settled.has(update.update_id)),
      receive,
    );
    ({ offset, settled } = progress(batch, new Set([...settled, ...outcome.settled])));
    if (!outcome.failed) {
      pauseMs = FIRST_PAUSE_MS;
      continue;
    }
    pauseMs = outcome.settled.length > 0 ? FIRST_PAUSE_MS : Math.min(pauseMs * 2, PAUSE_LIMIT_MS);
    await pause(Math.max(pauseMs, askedFor(outcome)), signal);
  }
}

/** Nothing is compared with the offset before: after a silent week the ids begin anywhere. */
function progress(batch: readonly Fetched[], settled: ReadonlySet<number>) {
  const ids = batch.map((update) => update.update_id).sort((one, two) => one - two);
  const gap = ids.find((id) => !settled.has(id));
  const above = gap === undefined ? [] : ids.filter((id) => settled.has(id));
  return { offset: gap ?? (ids.at(-1) ?? -1) + 1, settled: new Set(above) };
}

function askedFor(outcome: LanesOutcome): number {
  return Math.min(outcome.retryAfterMs, OVERLOAD_PAUSE_LIMIT_MS);
}
