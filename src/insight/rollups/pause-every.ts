import { setImmediate } from 'node:timers/promises';

/** Lets everything else that waits have its turn at every call of this number, as every five-hundredth. */
export function pauseEvery(calls: number): () => Promise<void> {
  let made = 0;
  return async () => {
    made += 1;
    if (made % calls === 0) await setImmediate();
  };
}

/** So many tallies are packed, read or added in a few milliseconds. */
export const TALLIES_IN_A_TURN = 200;
