import { z } from 'zod';
import { groupBy } from '../../../src/base/group-by.ts';
import { Overloaded } from '../../../src/core/contract/channel.ts';
import type { Receive } from './receive.ts';

/** An update of which only the id is known to be well. */
export type Fetched = z.infer<typeof Fetched>;
export const Fetched = z.looseObject({ update_id: z.int().nonnegative() });

export interface LanesOutcome {
  /** Updates that need Telegram no longer. */
  readonly settled: readonly number[];
  readonly failed: boolean;
  /** The longest wait that an overloaded sink asked for; 0 where none did. */
  readonly retryAfterMs: number;
}

/** Delivers chats in parallel and each chat's updates in order; never rejects. */
export async function deliverInLanes(
  updates: readonly Fetched[],
  receive: Receive,
): Promise<LanesOutcome> {
  const lanes = [...groupBy(updates, laneOf).values()];
  const outcomes = await Promise.all(lanes.map((lane) => deliver(lane, receive)));
  return {
    settled: outcomes.flatMap((outcome) => outcome.settled),
    failed: outcomes.some((outcome) => outcome.failed),
    retryAfterMs: Math.max(0, ...outcomes.map((outcome) => outcome.retryAfterMs)),
  };
}

/** Stops at the first failure: what follows in the same chat must not overtake it. */
async function deliver(lane: readonly Fetched[], receive: Receive): Promise<LanesOutcome> {
  const settled: number[] = [];
  for (const update of lane) {
    try {
      await receive({ update, raw: JSON.stringify(update) });
      settled.push(update.update_id);
    } catch (error) {
      const retryAfterMs = error instanceof Overloaded ? error.retryAfterMs : 0;
      return { settled, failed: true, retryAfterMs };
    }
  }
  return { settled, failed: false, retryAfterMs: 0 };
}

const Placed = z.object({ chat: z.object({ id: z.int() }) });

/** The chat, or the update itself where it has none. */
function laneOf(update: Fetched): string {
  const { message, edited_message, callback_query, my_chat_member } = update;
  const pressed = z.object({ message: Placed }).safeParse(callback_query).data?.message;
  const place = [message, edited_message, my_chat_member]
    .map((candidate) => Placed.safeParse(candidate).data)
    .find((candidate) => candidate !== undefined);
  const chat = (place ?? pressed)?.chat.id;
  return chat === undefined ? `update ${update.update_id}` : `chat ${chat}`;
}
