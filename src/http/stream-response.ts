import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** A client that has not taken a single byte for so long is gone in all but name. */
const STALLED_MS = 30_000;

async function drained(response: ServerResponse, left: AbortSignal): Promise<void> {
  const stalled = setTimeout(() => response.destroy(), STALLED_MS);
  try {
    // A destroyed response closes, and closing aborts `left`.
    await once(response, 'drain', { signal: left });
  } catch (error) {
    if (!left.aborted) throw error;
  } finally {
    clearTimeout(stalled);
  }
}

/**
 * Writes what the iterable gives, no faster than the client reads, until it ends or `left` is
 * aborted; where the iterable rejects, so does this, with the answer unfinished. The same signal
 * must make the iterable end: a generator cannot be stopped from outside.
 */
export async function streamResponse(
  response: ServerResponse,
  body: AsyncIterable<string>,
  left: AbortSignal,
): Promise<void> {
  const end = () => response.end();
  left.addEventListener('abort', end, { once: true });
  try {
    response.flushHeaders();
    for await (const chunk of body) {
      if (left.aborted) break;
      if (!response.write(chunk)) await drained(response, left);
    }
    response.end();
  } finally {
    left.removeEventListener('abort', end);
  }
}
