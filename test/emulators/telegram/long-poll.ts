import type { Update } from 'grammy/types';
import { ApiError } from './api-error.ts';
import type { PendingUpdates } from './pending-updates.ts';

const LIMIT = 100;

/** `getUpdates`: one request at a time; a second one ends the first with 409. */
export class LongPoll {
  readonly #pending: PendingUpdates;
  #endCurrent: ((answer: readonly Update[] | ApiError) => void) | undefined;

  constructor(pending: PendingUpdates) {
    this.#pending = pending;
  }

  async get(
    body: Readonly<Record<string, unknown>>,
    gone: AbortSignal,
  ): Promise<readonly Update[]> {
    this.#endCurrent?.(conflict());
    this.#pending.confirmBelow(Number(body.offset ?? 0));
    const ready = this.#ready(body);
    if (ready.length > 0) return ready;

    const answer = await this.#wait(body, gone);
    if (answer instanceof ApiError) throw answer;
    return answer;
  }

  stop(): void {
    this.#endCurrent?.([]);
  }

  #ready(body: Readonly<Record<string, unknown>>): readonly Update[] {
    const batch = this.#pending.deliverable().slice(0, Number(body.limit ?? LIMIT));
    for (const one of batch) one.polled = true;
    return batch.map((one) => one.update).sort((one, two) => one.update_id - two.update_id);
  }

  async #wait(
    body: Readonly<Record<string, unknown>>,
    gone: AbortSignal,
  ): Promise<readonly Update[] | ApiError> {
    return await new Promise((resolve) => {
      const end = (answer: readonly Update[] | ApiError) => {
        clearTimeout(timer);
        unlisten();
        if (this.#endCurrent === end) this.#endCurrent = undefined;
        resolve(answer);
      };
      const timer = setTimeout(() => end([]), Number(body.timeout ?? 0) * 1_000);
      const unlisten = this.#pending.listen(() => {
        const ready = this.#ready(body);
        if (ready.length > 0) end(ready);
      });
      gone.addEventListener('abort', () => end([]));
      this.#endCurrent = end;
    });
  }
}

function conflict(): ApiError {
  return new ApiError(
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  );
}
