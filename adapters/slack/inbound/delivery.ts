import { z } from 'zod';
import { faultsOf } from '../../parts/faults-of.ts';
import { EventBody } from './event-body.ts';
import { CommandBody, FormBody, PressBody } from './interaction-body.ts';

const Limited = z.object({
  type: z.literal('app_rate_limited'),
  minute_rate_limited: z.int().optional(),
});

const Challenge = z.object({
  type: z.literal('url_verification'),
  challenge: z.string().min(1).max(1_000),
});

/** What Slack delivers, by HTTP or over a socket. */
export type Delivery =
  | { readonly kind: 'event'; readonly body: EventBody }
  | { readonly kind: 'press'; readonly body: PressBody }
  | { readonly kind: 'form'; readonly body: FormBody }
  | { readonly kind: 'command'; readonly body: CommandBody }
  | { readonly kind: 'challenge'; readonly challenge: string }
  /** Slack holds events back, since there were too many. */
  | { readonly kind: 'limited' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed'; readonly why: string };

/** What a body, already parsed as JSON or a form, is; never throws. */
export function readDelivery(body: unknown): Delivery {
  const parsed = z.looseObject({}).safeParse(body);
  if (!parsed.success) return { kind: 'malformed', why: 'no object' };
  const { type, command } = parsed.data;
  if (command !== undefined && type === undefined) {
    return read(CommandBody, body, (command) => ({ kind: 'command', body: command }));
  }
  switch (type) {
    case 'event_callback':
      return read(EventBody, body, (event) => ({ kind: 'event', body: event }));
    case 'block_actions':
      return read(PressBody, body, (press) => ({ kind: 'press', body: press }));
    case 'view_submission':
      return read(FormBody, body, (form) => ({ kind: 'form', body: form }));
    case 'url_verification':
      return read(Challenge, body, ({ challenge }) => ({ kind: 'challenge', challenge }));
    case 'app_rate_limited':
      return read(Limited, body, () => ({ kind: 'limited' }));
    default:
      return typeof type === 'string' ? { kind: 'unknown' } : { kind: 'malformed', why: 'no type' };
  }
}

function read<Body>(
  schema: z.ZodType<Body>,
  body: unknown,
  make: (body: Body) => Delivery,
): Delivery {
  const parsed = schema.safeParse(body);
  if (parsed.success) return make(parsed.data);
  return { kind: 'malformed', why: faultsOf(parsed.error, 'body') };
}
