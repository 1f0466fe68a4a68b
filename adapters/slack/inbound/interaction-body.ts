import { z } from 'zod';
import { SlackId as id } from '../slack-id.ts';

/** What we read of presses, forms and slash commands; everything else is dropped unread. */

const trigger = z.string().min(1).max(200);
const timestamp = z.string().regex(/^\d{1,16}\.\d{1,10}$/);
const words = z.string().max(50_000);

const User = z.object({ id, name: z.string().optional(), username: z.string().optional() });

const Action = z.object({
  type: z.string(),
  action_id: z.string().max(255),
  block_id: z.string().max(255),
  action_ts: timestamp.optional(),
  value: z.string().max(3_000).nullish(),
  text: z.object({ text: z.string().max(3_000) }).optional(),
});

const PressedMessage = z.looseObject({
  ts: timestamp,
  thread_ts: timestamp.optional(),
  text: words.optional(),
  blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().default('') })).optional(),
  metadata: z.unknown().optional(),
});
export type PressedMessage = z.infer<typeof PressedMessage>;

export type PressBody = z.infer<typeof PressBody>;
export const PressBody = z.object({
  type: z.literal('block_actions'),
  user: User,
  trigger_id: trigger,
  /** Absent where the button was in the app's home. */
  channel: z.object({ id }).optional(),
  message: PressedMessage.optional(),
  actions: z.array(Action).min(1),
});

export type FormBody = z.infer<typeof FormBody>;
export const FormBody = z.object({
  type: z.literal('view_submission'),
  user: User,
  view: z.object({
    id,
    callback_id: z.string(),
    private_metadata: z.string().max(3_000),
    state: z.object({
      values: z.record(z.string(), z.record(z.string(), z.object({ value: words.nullish() }))),
    }),
  }),
});

export type CommandBody = z.infer<typeof CommandBody>;
export const CommandBody = z.object({
  command: z.string().regex(/^\/[\w-]{1,32}$/),
  text: words.default(''),
  user_id: id,
  channel_id: id,
  trigger_id: trigger,
});
