import { z } from 'zod';
import { SlackId as id } from '../slack-id.ts';

/** What we read of the Events API; everything else in it is dropped unread. */

const timestamp = z.string().regex(/^\d{1,16}\.\d{1,10}$/);
const words = z.string().max(50_000);

export const File = z.object({
  id,
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().int().nonnegative().nullish(),
});
export type File = z.infer<typeof File>;

const said = {
  user: id.optional(),
  bot_id: id.nullish(),
  text: words.optional(),
  ts: timestamp,
  thread_ts: timestamp.optional(),
  files: z.array(File).max(100).optional(),
  /** The words once more, in pieces; of these only emoji are of interest. */
  blocks: z.array(z.unknown()).optional(),
  /** Messages that were forwarded, among other things. */
  attachments: z.array(z.unknown()).max(100).optional(),
};

/** A message within another: the new or the old state of one that was changed. */
const Inner = z.object({ ...said, subtype: z.string().optional() });

export type MessageEvent = z.infer<typeof MessageEvent>;
export const MessageEvent = z.object({
  ...said,
  type: z.enum(['message', 'app_mention']),
  channel: id,
  channel_type: z.string().optional(),
  subtype: z.string().optional(),
  message: Inner.optional(),
  previous_message: Inner.optional(),
  deleted_ts: timestamp.optional(),
  event_ts: timestamp.optional(),
  hidden: z.boolean().optional(),
});

export type HomeOpened = z.infer<typeof HomeOpened>;
export const HomeOpened = z.object({
  type: z.literal('app_home_opened'),
  user: id,
  channel: id.optional(),
  tab: z.string().max(60).optional(),
  event_ts: timestamp,
});

const Revoked = z.object({ type: z.enum(['tokens_revoked', 'app_uninstalled']) });

/** Any other kind is acknowledged and forgotten. */
const Unread = z
  .object({ type: z.string().max(100) })
  .transform(() => ({ type: 'unread' as const }));

const KNOWN: readonly string[] = [
  'message',
  'app_mention',
  'app_home_opened',
  'tokens_revoked',
  'app_uninstalled',
];

const Known = z.discriminatedUnion('type', [MessageEvent, HomeOpened, Revoked]);

export type EventBody = z.infer<typeof EventBody>;
export const EventBody = z.object({
  type: z.literal('event_callback'),
  /** For whom Slack delivers it: our own bot. */
  authorizations: z
    .array(z.object({ user_id: id.nullish(), is_bot: z.boolean().optional() }))
    .max(20)
    .optional(),
  team_id: id.nullish(),
  event_id: id,
  event_time: z.int().nonnegative(),
  event: z.looseObject({ type: z.string().max(100) }).transform((event, context) => {
    const parsed = (KNOWN.includes(event.type) ? Known : Unread).safeParse(event);
    if (parsed.success) return parsed.data;
    for (const { path } of parsed.error.issues) {
      context.addIssue({ code: 'custom', path: [...path], message: 'misshapen' });
    }
    return z.NEVER;
  }),
});
