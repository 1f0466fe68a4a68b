import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What the work comes to; rejects where a timer of this process that began with it ends first. A
 * busy machine holds both up alike, so that the result does not depend on its load.
 */
export async function beforeLong<Value>(work: Promise<Value>, ms: number): Promise<Value> {
  const done = new AbortController();
  const late = sleep(ms, undefined, { signal: done.signal }).then(() => {
    throw new Error(`It has not ended before a timer of ${ms} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    done.abort();
  }
}
