/** What the driver says of a command that it cannot encode; nothing of it has been sent then. */
const TOO_LARGE = 'ERR_OUT_OF_RANGE';

/**
 * Handles all together, or, where they have no room in one command, one half after the other. So large
 * documents are no reason to weigh every small one.
 */
export async function inParts<Request, Answer>(
  batch: readonly Request[],
  handle: (part: readonly Request[]) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  try {
    return await handle(batch);
  } catch (error) {
    if (batch.length < 2 || !isTooLarge(error)) throw error;
    const middle = Math.ceil(batch.length / 2);
    const first = await inParts(batch.slice(0, middle), handle);
    return [...first, ...(await inParts(batch.slice(middle), handle))];
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === TOO_LARGE;
}
