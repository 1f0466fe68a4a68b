/** The work took too long. It may still end, so a caller repeats only what may be done twice. */
export class Late extends Error {
  override readonly name = 'Late';
}

/** What the work comes to; rejects with Late where it has not ended after so many milliseconds. */
export async function inTime<Value>(work: Promise<Value>, limitMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late(`No answer within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for the end of the work, but not longer; what is not over goes on. Rejects where the work does. */
export async function atMost(work: Promise<unknown>, limitMs: number): Promise<void> {
  try {
    await inTime(work, limitMs);
  } catch (error) {
    if (!(error instanceof Late)) throw error;
  }
}
