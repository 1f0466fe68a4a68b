import { z } from 'zod';
import { InboundEvent } from '../../../src/core/contract/event.ts';

/** What the process of wechaty is told. */
export type ToChild = z.infer<typeof ToChild>;
export const ToChild = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('begin'),
    puppet: z.string(),
    token: z.string().optional(),
    /** Addresses of the rooms in which the team works: there commands need no mention. */
    teamRooms: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('send'),
    number: z.int(),
    to: z.string(),
    texts: z.array(z.string()).readonly(),
    files: z.array(z.strictObject({ name: z.string(), base64: z.string() })).readonly(),
  }),
  /** Asks for the file of a message that came before. */
  z.strictObject({
    kind: z.literal('fetch'),
    number: z.int(),
    message: z.string(),
    limitBytes: z.int().nonnegative(),
  }),
]);

/** What the process of wechaty tells. */
export type FromChild = z.infer<typeof FromChild>;
export const FromChild = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('alive') }),
  /** `code` is what a QR code must hold to log in. */
  z.strictObject({ kind: z.literal('scan'), code: z.string().max(4_000) }),
  z.strictObject({ kind: z.literal('login') }),
  z.strictObject({ kind: z.literal('logout') }),
  z.strictObject({ kind: z.literal('fault'), fault: z.string().max(200) }),
  z.strictObject({ kind: z.literal('event'), event: InboundEvent }),
  z.strictObject({ kind: z.literal('sent'), number: z.int() }),
  z.strictObject({
    kind: z.literal('not-sent'),
    number: z.int(),
    /** `failed`: some of it may have arrived. */
    why: z.enum(['logged-out', 'no-such-chat', 'failed']),
  }),
  z.strictObject({
    kind: z.literal('file'),
    number: z.int(),
    name: z.string().max(300),
    type: z.string().max(200),
    base64: z.string(),
  }),
  z.strictObject({
    kind: z.literal('no-file'),
    number: z.int(),
    why: z.enum(['not-there', 'too-large']),
  }),
]);
