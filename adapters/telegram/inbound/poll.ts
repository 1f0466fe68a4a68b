import { SECOND_MS } from '../../../src/base/instant.ts';
import { type RoundOutcome, repeat, TryAgain } from '../../parts/retry.ts';
import type { FetchUpdates } from './fetch-updates.ts';
import { deliverInLanes, type Fetched } from './lanes.ts';
import type { Receive } from './receive.ts';

/** Between looks at updates that could not be stored yet. */
const PAUSES = { firstMs: 500, limitMs: 5 * SECOND_MS };

/** A full store may ask for more patience than a store that is down. */
const OVERLOAD_PAUSE_LIMIT_MS = 30 * SECOND_MS;

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
  const round = async (): Promise<RoundOutcome> => {
    const batch = await fetch(offset);
    if (batch === undefined) return 'over';
    const outcome = await deliverInLanes(
      batch.filter((update) => !settled.has(update.update_id)),
      receive,
    );
    ({ offset, settled } = progress(batch, new Set([...settled, ...outcome.settled])));
    if (!outcome.failed) return 'next';
    const again = new TryAgain(Math.min(outcome.retryAfterMs, OVERLOAD_PAUSE_LIMIT_MS));
    // Where others got through, the pauses begin anew.
    if (outcome.settled.length > 0) return again;
    throw again;
  };
  await repeat(round, { ...PAUSES, signal });
}

/** Nothing is compared with the offset before: after a silent week the ids begin anywhere. */
function progress(batch: readonly Fetched[], settled: ReadonlySet<number>) {
  const ids = batch.map((update) => update.update_id).sort((one, two) => one - two);
  const gap = ids.find((id) => !settled.has(id));
  const above = gap === undefined ? [] : ids.filter((id) => settled.has(id));
  return { offset: gap ?? (ids.at(-1) ?? -1) + 1, settled: new Set(above) };
}
