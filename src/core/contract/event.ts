import { z } from 'zod';
import { Locale } from '../../base/locale.ts';
import { Mark } from '../../base/text/marked-text.ts';
import { ConversationId } from './ids.ts';
import { MediaReference } from './media-reference.ts';
import { Choices, FileSource } from './message.ts';
import { Subject } from './subject.ts';
import { StaffAction } from './team-event.ts';

const messageId = z.string().max(200);
const text = z.string().max(20_000);
const staff = z.string().max(200);

/** Why the look-up of a token or an order number failed. */
const LOOKUP_FAULTS = ['unknown', 'forged', 'expired', 'foreign'] as const;
export type LookupFault = (typeof LOOKUP_FAULTS)[number];

export type LookupResult = z.infer<typeof LookupResult>;
export const LookupResult = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('subject'), subject: Subject, flow: z.string() }),
  z.strictObject({ kind: z.literal('nothing'), why: z.enum(LOOKUP_FAULTS) }),
]);

export type EventContent = z.infer<typeof EventContent>;
export const EventContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text, messageId: messageId.optional() }),
  /** A pressed button; `question` is the id under which its message asked. */
  z.strictObject({
    kind: z.literal('choice'),
    question: z.string().max(60),
    value: z.string().max(60),
    messageId: messageId.optional(),
  }),
  z.strictObject({ kind: z.literal('edited'), text, messageId }),
  z.strictObject({ kind: z.literal('recalled'), messageId }),
  z.strictObject({
    kind: z.literal('media'),
    media: z.array(MediaReference).min(1).max(20),
    caption: text.optional(),
    messageId: messageId.optional(),
    /** The name of an album: its files arrive one by one and belong together. */
    album: z.string().max(200).optional(),
  }),
  /** The buyer opened the chat, with the token of an invitation where a link carried one. */
  z.strictObject({ kind: z.literal('opened'), token: z.string().max(200).optional() }),
  z.strictObject({ kind: z.literal('reachability'), reachable: z.boolean() }),
  /** What a look-up found; put into the mailbox by the engine, never by a channel. */
  z.strictObject({ kind: z.literal('found'), result: LookupResult }),
  /** A file that the buyer sent is larger than may be kept; put into the mailbox by the engine. */
  z.strictObject({ kind: z.literal('too-large'), limitMegabytes: z.number() }),
  /** A timer of the conversation came due; put into the mailbox by the engine. */
  z.strictObject({ kind: z.literal('woke'), name: z.string() }),
  /** The buyer was handed over at `since` and nobody has answered in time; comes from the team's clocks. */
  z.strictObject({ kind: z.literal('kept-waiting'), since: z.number().int() }),
  /** A notice for a team channel's own conversation. */
  z.strictObject({
    kind: z.literal('notice'),
    text,
    marks: z.array(Mark).readonly().optional(),
    choices: Choices.optional(),
    card: z.string().max(60).optional(),
    under: z.string().max(60).optional(),
    only: z.string().max(200).optional(),
    behind: z.literal(true).optional(),
    isLine: z.literal(true).optional(),
    more: z.string().max(200).optional(),
    files: z.array(FileSource).readonly().optional(),
  }),
  /** Staff did something in a team channel; goes to the conversation in which the bot answers that person. */
  z.strictObject({ kind: z.literal('command'), command: StaffAction }),
  /** `from` held the conversation until now, where one member hands it over to another. */
  z.strictObject({ kind: z.literal('claimed'), by: staff, from: staff.optional() }),
  z.strictObject({ kind: z.literal('released'), by: staff }),
  z.strictObject({
    kind: z.literal('staff-said'),
    by: staff,
    text,
    files: z.array(FileSource).readonly().optional(),
  }),
  /** A flow begins on top of the current one, which continues after it. */
  z.strictObject({
    kind: z.literal('interposed'),
    flow: z.string(),
    subject: Subject.optional(),
    input: z.unknown(),
    /** The member of staff who holds the conversation and gives it back with this event. */
    by: staff.optional(),
  }),
  /** We write first: a flow begins where nothing else goes on. Comes from the programme's plans. */
  z.strictObject({ kind: z.literal('asked-first'), flow: z.string(), subject: Subject }),
  /** What we wrote first was not opened: it is said once more, or given up. */
  z.strictObject({
    kind: z.literal('unopened'),
    invitation: z.string(),
    step: z.enum(['remind', 'give-up']),
  }),
]);

/** Something that happened in one conversation, as every channel reports it. */
export type InboundEvent = z.infer<typeof InboundEvent>;
export const InboundEvent = z.strictObject({
  /** Unique within the conversation; the same delivery twice has the same id. */
  id: z.string().min(1).max(200),
  conversation: ConversationId,
  /** When the platform says it happened, milliseconds since 1970 UTC. */
  at: z.number().int(),
  speaker: z
    .strictObject({
      /** `channel:user`, the person behind the chat. */
      identity: z.string().max(200).optional(),
      name: z.string().max(200).optional(),
      /** The language the platform reports. */
      locale: Locale.optional(),
      /** The platform hides the person: somebody writes as the group or as a channel. */
      anonymous: z.literal(true).optional(),
    })
    .optional(),
  /** The platform's id of the thread, topic or answered message in which it happened. */
  thread: z.string().max(200).optional(),
  /** The bot was added to, or asked in, a group that is not configured: it answers with the group's address. */
  unlisted: z.literal(true).optional(),
  content: EventContent,
});
