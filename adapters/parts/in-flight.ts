import { atMost } from '../../src/base/in-time.ts';

/** Work that nobody waits for now, and everybody before the end. */
export interface InFlight {
  /** Gives the work back; whether it fails is for its owner to see. */
  add<Result>(work: Promise<Result>): Promise<Result>;
  /**
   * Resolves once all of it, and what it started, is done, or after a second: a slow
   * messenger does not hold up a stop, and an attempt that goes on keeps its lease.
   */
  idle(): Promise<void>;
}

const LONGEST_WAIT_MS = 1_000;

export function inFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  const allDone = async (): Promise<void> => {
    while (running.size > 0) await Promise.allSettled(running);
  };
  return {
    add(work) {
      const leave = () => {
        running.delete(work);
      };
      running.add(work);
      work.then(leave, leave);
      return work;
    },
    idle: () => atMost(allDone(), LONGEST_WAIT_MS),
  };
}
