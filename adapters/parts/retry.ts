import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';

/** An attempt failed for now: another is welcome, after `afterMs` at the earliest. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
  readonly afterMs: number;

  constructor(afterMs = 0) {
    super('Failed for now');
    this.afterMs = afterMs;
  }
}

/** Pauses double from `firstMs` on. Chance makes each up to twice as long, none longer than `limitMs`. */
export interface Pauses {
  readonly firstMs: number;
  readonly limitMs: number;
}

export interface RetryOptions extends Pauses {
  readonly signal?: AbortSignal;
  /** A failure before the first attempt, which therefore comes after a pause. */
  readonly after?: TryAgain | undefined;
  /** Attempts after the first one; without a limit where absent. */
  readonly retries?: number;
}

/**
 * Repeats an attempt for as long as it throws TryAgain. Resolves with its result, or with undefined
 * once the signal aborts, which ends a pause at once. Rejects with any other error, and with the
 * last TryAgain where no attempt is left. Chance keeps processes from coming back in step.
 */
export async function retry<Result>(
  attempt: () => Promise<Result>,
  { firstMs, limitMs, signal, after, retries = Number.POSITIVE_INFINITY }: RetryOptions,
): Promise<Result | undefined> {
  const attemptNumbered = async (number: number): Promise<Result> => {
    if (number === 1 && after !== undefined) throw after;
    return await attempt();
  };
  try {
    return await pRetry(attemptNumbered, {
      minTimeout: firstMs,
      maxTimeout: limitMs,
      randomize: true,
      retries,
      signal,
      shouldRetry: ({ error }) => error instanceof TryAgain,
      // The pause that follows takes `firstMs` at least.
      onFailedAttempt: ({ error }) => waitAsAsked(error, firstMs, signal),
    });
  } catch (error) {
    if (signal?.aborted) return undefined;
    throw error;
  }
}

/** What a round came to: the next follows at once, or after a first pause, or there is none. */
export type RoundOutcome = 'next' | TryAgain | 'over';

/** Makes one round after another until one is the last or the signal aborts. A round that throws TryAgain is made again. */
export async function repeat(
  round: () => Promise<RoundOutcome>,
  { signal, ...pauses }: Pauses & { readonly signal: AbortSignal },
): Promise<void> {
  let after: TryAgain | undefined;
  while (!signal.aborted) {
    const outcome = await retry(round, { ...pauses, signal, after });
    if (outcome === 'over') return;
    after = outcome instanceof TryAgain ? outcome : undefined;
  }
}

async function waitAsAsked(error: Error, lessMs: number, signal?: AbortSignal): Promise<void> {
  const restMs = error instanceof TryAgain ? error.afterMs - lessMs : 0;
  if (restMs > 0) await sleep(restMs, undefined, { signal }).catch(() => undefined);
}
