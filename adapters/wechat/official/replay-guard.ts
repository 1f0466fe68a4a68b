import { createHash } from 'node:crypto';
import type { Instant } from '../../../src/base/instant.ts';
import { WINDOW_MS } from './signature.ts';

/** Far more than WeChat sends within the window; only signed requests come so far. */
const REMEMBERED_LIMIT = 50_000;

export interface SignedRequest {
  readonly timestamp: string;
  readonly nonce: string;
  readonly body: string;
}

/**
 * Does the work of a signed request once. The same request again shares the outcome of the first,
 * so WeChat's own repeats are answered and a captured request has no effect; once it has failed it
 * may come again. Undefined for another body under the same nonce: WeChat's plain signature does
 * not cover the body, so somebody put words under a captured one.
 */
export interface ReplayGuard {
  once<Outcome>(request: SignedRequest, work: () => Promise<Outcome>): Promise<Outcome> | undefined;
}

interface Remembered {
  readonly body: string;
  readonly until: Instant;
  outcome: Promise<unknown> | undefined;
}

export function replayGuard(now: () => Instant): ReplayGuard {
  const remembered = new Map<string, Remembered>();
  return {
    once<Outcome>({ timestamp, nonce, body }: SignedRequest, work: () => Promise<Outcome>) {
      forgetOld(remembered, now());
      const key = `${timestamp} ${nonce}`;
      const digest = createHash('sha256').update(body).digest('base64');
      const known = remembered.get(key);
      if (known !== undefined && known.body !== digest) return undefined;
      if (known?.outcome !== undefined) return known.outcome as Promise<Outcome>;

      const until = Number(timestamp) * 1_000 + WINDOW_MS;
      const entry: Remembered = known ?? { body: digest, until, outcome: undefined };
      const outcome = work();
      entry.outcome = outcome;
      remembered.set(key, entry);
      outcome.catch(() => {
        entry.outcome = undefined;
      });
      return outcome;
    },
  };
}

/** Oldest first as far as they have expired; a nonce from the future waits behind its elders. */
function forgetOld(remembered: Map<string, Remembered>, now: Instant): void {
  for (const [key, { until }] of remembered) {
    if (until >= now && remembered.size < REMEMBERED_LIMIT) return;
    remembered.delete(key);
  }
}
