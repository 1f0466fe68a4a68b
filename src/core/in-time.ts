/** Nobody waits for it any more; that it may still happen does no harm to whoever can be asked twice. */
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
