import { Recent } from '../../../src/base/recent.ts';
import { Overloaded } from '../../../src/core/contract/channel.ts';

const TRIES = 5;

/** Far more than can fail at once; the oldest are forgotten and start anew. */
const WATCHED_LIMIT = 1_000;

/**
 * Tells an event that can never be stored from a store that is down: the same event fails five
 * times although others got through in between. Being overloaded is never an event's own fault.
 */
export interface PoisonWatch {
  succeeded(event: string): void;
  /** True where the event is to be given up. */
  failed(event: string, error: unknown): boolean;
}

interface Failing {
  readonly tries: number;
  /** How many others had succeeded when this one failed first. */
  readonly successesBefore: number;
}

export function poisonWatch(): PoisonWatch {
  const failing = new Recent<string, Failing>(WATCHED_LIMIT);
  let successes = 0;

  return {
    succeeded(event) {
      successes += 1;
      failing.drop(event);
    },
    failed(event, error) {
      if (error instanceof Overloaded) return false;
      const known = failing.get(event) ?? { tries: 0, successesBefore: successes };
      const tries = known.tries + 1;
      failing.drop(event);
      if (tries >= TRIES && successes > known.successesBefore) return true;

      failing.put(event, { ...known, tries });
      return false;
    },
  };
}
