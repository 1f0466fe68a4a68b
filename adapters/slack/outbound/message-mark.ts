import { z } from 'zod';

/** Metadata that Slack keeps with each message of ours and gives back to those who ask for it. */
export type MessageMark = z.infer<typeof MessageMark>;
export const MessageMark = z.object({
  event_type: z.literal('quayside_message'),
  event_payload: z.object({ id: z.string(), part: z.int(), parts: z.int() }),
});

/** The mark of one part, counted from 0, of the message with this id. */
export function markOf(id: string, part: number, parts: number): MessageMark {
  return { event_type: 'quayside_message', event_payload: { id, part, parts } };
}

/** True for the last part: parts are sent in order, so that all others are there too. */
export function marksEndOf(id: string, metadata: unknown): boolean {
  const mark = MessageMark.safeParse(metadata).data?.event_payload;
  return mark !== undefined && mark.id === id && mark.part === mark.parts - 1;
}
