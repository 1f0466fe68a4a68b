import { DAY_MS, type Instant } from '../../base/instant.ts';
import type { Sink } from '../../core/contract/channel.ts';
import type { EventContent, InboundEvent } from '../../core/contract/event.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import { isAskedFirst } from '../../core/conversation/ask-first.ts';
import { type Conversation, hasSeen } from '../../core/conversation/conversation.ts';
import type { ProgrammeStore } from '../../programme/ports.ts';
import { openDelay } from '../../programme/shipment.ts';
import { subjectOf } from '../../programme/subject-of.ts';
import { NOTICE_FLOW } from '../plans/wanted-plans.ts';
import type { AskCarrier, Carried, Parcel } from './carrier.ts';

export interface ChatCarrierParts {
  /** Resolves once the event is durable in its conversation. */
  readonly receive: Sink;
  readonly read: (id: ConversationId) => Promise<Conversation | undefined>;
  readonly programme: Pick<ProgrammeStore, 'bindInvitation' | 'releaseInvitation'>;
  /** Until when a chat takes no more; undefined: it takes one now, and that is counted. */
  readonly holdUntil: (chat: ConversationId, now: Instant) => Instant | undefined;
  readonly now: () => Instant;
}

/** A chat that the contact has with us already. */
export function chatCarrier(parts: ChatCarrierParts): AskCarrier {
  return {
    name: 'chat',
    ask: (parcel) => ask(parts, parcel),
    hasTaken: (parcel) => hasTaken(parts, parcel),
    isLost: async ({ chat, plan }) => {
      const found = chat && (await parts.read(chat));
      return found !== undefined && isAskedFirst(found, plan.id) && found.questionLost === true;
    },
    remind: (parcel) => say(parts, parcel, 'remind'),
    giveUp: (parcel) => say(parts, parcel, 'give-up'),
    settle: async () => {},
  };
}

async function ask(parts: ChatCarrierParts, parcel: Parcel): Promise<Carried> {
  const { chat } = parcel;
  if (chat === undefined) return { kind: 'refused', why: 'no-chat' };
  const now = parts.now();
  const until = parts.holdUntil(chat, now);
  if (until !== undefined) return { kind: 'later', until };
  const content = contentOf(parcel);
  if (content === undefined) return { kind: 'refused', why: 'gone' };
  await parts.programme.bindInvitation(parcel.plan.id, { conversation: chat, at: now });
  await parts.receive(eventIn(chat, askId(parcel), content, now));
  const carried = await carriedBy(parts, chat, parcel);
  if (carried.kind !== 'taken') await parts.programme.releaseInvitation(parcel.plan.id);
  return carried;
}

/** What the conversation made of it. */
async function carriedBy(
  { read, now }: ChatCarrierParts,
  chat: ConversationId,
  { plan }: Parcel,
): Promise<Carried> {
  const found = await read(chat);
  if (found === undefined || !found.reachable) return { kind: 'refused', why: 'unreachable' };
  if (found.optedOut) return { kind: 'refused', why: 'stopped' };
  if (plan.kind === 'notice' || isAskedFirst(found, plan.id)) return { kind: 'taken' };
  return { kind: 'later', until: now() + DAY_MS };
}

async function hasTaken({ read }: ChatCarrierParts, parcel: Parcel): Promise<boolean> {
  const { chat, plan } = parcel;
  const found = chat && (await read(chat));
  if (found === undefined || !hasSeen(found, askId(parcel))) return false;
  return plan.kind === 'notice' || isAskedFirst(found, plan.id);
}

/** The same for each try of one attempt, so that the conversation takes it once. */
function askId({ plan }: Parcel): string {
  return `ask:${plan.id}:${plan.attempt?.begunAt ?? 0}`;
}

function contentOf({
  plan,
  contact,
  account,
  shipment,
  invitation,
}: Parcel): EventContent | undefined {
  if (plan.kind === 'survey') {
    if (invitation === undefined) return undefined;
    const subject = subjectOf(invitation, contact, account, shipment);
    return { kind: 'asked-first', flow: plan.flow, subject };
  }
  const delay = openDelay(shipment);
  if (delay === undefined) return undefined;
  const { invitation: _, ...subject } = subjectOf({ id: plan.id }, contact, account, shipment);
  return { kind: 'interposed', flow: NOTICE_FLOW, subject, input: delay };
}

async function say(
  { receive, now }: ChatCarrierParts,
  { chat, plan }: Parcel,
  step: 'remind' | 'give-up',
): Promise<void> {
  if (chat === undefined) return;
  const content = { kind: 'unopened', invitation: plan.id, step } as const;
  await receive(eventIn(chat, `${step}:${plan.id}`, content, now()));
}

function eventIn(
  conversation: ConversationId,
  id: string,
  content: EventContent,
  at: Instant,
): InboundEvent {
  return { id, conversation, at, content };
}
