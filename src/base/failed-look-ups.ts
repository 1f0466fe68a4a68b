import { type Instant, MINUTE_MS } from './instant.ts';
import { networkOf } from './network-of.ts';
import { RateLimit } from './rate-limit.ts';

/** More than anybody mistypes, also where a whole office shares one address. */
const A_MINUTE = 30;

/**
 * How many addresses that lead nowhere one network may try. Only failures count, so a
 * known token is never refused, however many guesses came from the same network.
 */
export class FailedLookUps {
  readonly #failures = new RateLimit(A_MINUTE, MINUTE_MS);

  /** Takes note of one; milliseconds to wait, 0 where there were not too many yet. */
  noted(address: string | undefined, now: Instant): number {
    return this.#failures.waitMs(networkOf(address ?? ''), now);
  }
}
