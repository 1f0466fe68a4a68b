import { z } from 'zod';

/** Block Kit as Slack checks it, for the blocks that the program writes: a stranger is refused. */

const wellFormed = (text: string) => !/\p{Surrogate}/u.test(text);
const words = (limit: number) => z.string().min(1).max(limit).refine(wellFormed);
const plain = (limit: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: words(limit),
    emoji: z.boolean().optional(),
  });
const id = z.string().min(1).max(255);

const Button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plain(75),
  value: z.string().max(2_000).refine(wellFormed).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(3_000)
    .optional(),
});

const Section = z.strictObject({
  type: z.literal('section'),
  block_id: id.optional(),
  text: plain(3_000),
});

const Actions = z.strictObject({
  type: z.literal('actions'),
  block_id: id.optional(),
  elements: z
    .array(Button)
    .min(1)
    .max(25)
    .refine((all) => new Set(all.map(({ action_id }) => action_id)).size === all.length),
});

const Context = z.strictObject({
  type: z.literal('context'),
  block_id: id.optional(),
  elements: z.array(plain(3_000)).min(1).max(10),
});

/** Slack refuses empty stretches; what is in them is never markup. */
const RichText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id.optional(),
  elements: z.tuple([
    z.strictObject({
      type: z.literal('rich_text_section'),
      elements: z
        .array(
          z.discriminatedUnion('type', [
            z.strictObject({
              type: z.literal('text'),
              text: words(3_000),
              style: z.strictObject({ bold: z.boolean() }).optional(),
            }),
            z.strictObject({
              type: z.literal('user'),
              user_id: z.string().regex(/^[UW][A-Z0-9]+$/),
            }),
          ]),
        )
        .min(1),
    }),
  ]),
});

const Header = z.strictObject({ type: z.literal('header'), text: plain(150) });

const Input = z.strictObject({
  type: z.literal('input'),
  block_id: id,
  dispatch_action: z.boolean().optional(),
  label: plain(2_000),
  element: z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: id,
    multiline: z.boolean().optional(),
    max_length: z.int().min(1).max(3_000).optional(),
    focus_on_load: z.boolean().optional(),
    dispatch_action_config: z
      .strictObject({ trigger_actions_on: z.array(z.literal('on_enter_pressed')) })
      .optional(),
  }),
});

/** Slack refuses more in one message, although no page says so. */
const MESSAGE_LIMIT_CHARACTERS = 13_200;

const ownIds = (blocks: readonly { readonly block_id?: string | undefined }[]) => {
  const ids = blocks.flatMap(({ block_id }) => block_id ?? []);
  return new Set(ids).size === ids.length;
};

export type SeenBlock = z.infer<typeof MessageBlocks>[number];
export const MessageBlocks = z
  .array(z.discriminatedUnion('type', [Section, RichText, Actions, Context]))
  .max(50)
  .refine(ownIds, 'block ids differ')
  .refine((blocks) => charactersIn(blocks) <= MESSAGE_LIMIT_CHARACTERS, 'msg_blocks_too_long');

const ViewBlocks = z
  .array(z.discriminatedUnion('type', [Section, Actions, Header, Input]))
  .max(100);

export const Modal = z.strictObject({
  type: z.literal('modal'),
  callback_id: id,
  private_metadata: z.string().max(3_000),
  title: plain(24),
  submit: plain(24),
  close: plain(24),
  blocks: ViewBlocks,
});

export const Home = z.strictObject({ type: z.literal('home'), blocks: ViewBlocks });

/** Every character of every text, value and name. */
export function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + charactersIn(one), 0);
}
