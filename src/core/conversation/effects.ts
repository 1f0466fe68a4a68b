import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import { never } from '../../base/never.ts';
import type { Capabilities } from '../contract/channel.ts';
import type { Feedback } from '../contract/feedback.ts';
import type { Effect, HandOverReason } from '../contract/flow.ts';
import { lookUp } from '../contract/look-up.ts';
import type { MessageContent, OutboundMessage } from '../contract/message.ts';
import { giveUp, removeEntry } from '../outbox/close-entry.ts';
import { foldInto } from '../outbox/fold-messages.ts';
import { type Entry, pending } from '../outbox/outbox.ts';
import { queueUp } from '../outbox/queue-up.ts';
import { addTeamEvent } from '../outbox/team-events.ts';
import { removeUnseen } from '../outbox/unseen.ts';
import { reportConcern, reportUnprompted } from '../staff/concern.ts';
import { relayToTeam } from '../staff/relay.ts';
import { activeFlow } from './active-flow.ts';
import type { Conversation, FlowMode } from './conversation.ts';
import { addToJournal } from './journal.ts';
import { knownLocale } from './known-locale.ts';
import { consented, noteConsent, optIn } from './note-consent.ts';

export interface EffectContext {
  readonly now: Instant;
  readonly defaultLocale: Locale;
  readonly can: Capabilities | undefined;
  /** The platform's ids of the messages that are being answered. */
  readonly messages?: readonly string[];
}

/** Applies each effect as a change of the document, in the order in which the flow gave them. */
export function applyEffects(
  conversation: Conversation,
  effects: readonly Effect[],
  moment: EffectContext,
): Conversation {
  return effects.reduce((current, effect) => applyEffect(current, effect, moment), conversation);
}

function applyEffect(
  conversation: Conversation,
  effect: Effect,
  moment: EffectContext,
): Conversation {
  const { now } = moment;
  switch (effect.kind) {
    case 'say':
      return effect.inPlaceOfUnseen
        ? say(removeUnseen(conversation, now), effect, moment)
        : say(conversation, effect, moment);
    case 'wake':
      return conversation.optedOut
        ? conversation
        : withTimer(conversation, effect.name, now + effect.afterMs);
    case 'sleep':
      return withoutTimer(conversation, effect.name);
    case 'record':
      return journal(conversation, {
        kind: 'response',
        at: now,
        turn: conversation.turns,
        response: effect.response,
      });
    case 'consent':
      return consented(conversation, effect, now);
    case 'feedback':
      return feedback(conversation, effect, moment);
    case 'hand-over':
      return handOver(conversation, effect, now);
    case 'concern':
      return reportConcern(conversation, effect, now);
    case 'answered':
      return addTeamEvent(conversation, { kind: 'answered', response: effect.response }, now);
    case 'verdict':
      return addTeamEvent(conversation, { kind: 'verdict', verdict: effect.verdict }, now);
    case 'relay':
      return relayToTeam(conversation, { action: 'said', text: effect.text, files: [] }, now);
    case 'opt-out':
      return optOut(conversation, now);
    case 'opt-in':
      return optIn(conversation, now);
    case 'look-up':
      return lookUp(conversation, effect.reference, now);
    case 'speak':
      return { ...conversation, locale: effect.locale };
    default:
      return never(effect);
  }
}

/** The language to speak: chosen or detected, else the contact's, the platform's, the default. */
export function localeOf(conversation: Conversation, defaultLocale: Locale): Locale {
  return knownLocale(conversation) ?? defaultLocale;
}

/** What a message has besides its content. */
type Sent = Pick<
  OutboundMessage,
  'by' | 'card' | 'under' | 'only' | 'behind' | 'isLine' | 'more' | 'files'
>;

export function say(
  conversation: Conversation,
  { text, marks, choices, links }: MessageContent,
  moment: EffectContext,
  sent: Sent = {},
): Conversation {
  const { by } = sent;
  const open = conversation.outbox.findLast(({ job }) => job.kind === 'send');
  const folds = open !== undefined && sent.files === undefined;
  const folded = folds ? foldInto(open, { text, choices, links }, moment, by) : undefined;
  if (folded !== undefined) return offering(withFolded(conversation, folded), folded, moment);
  const message: OutboundMessage = {
    id: `${conversation.id}#${conversation.sequence}`,
    conversation: conversation.id,
    to: conversation.movedTo ?? conversation.id,
    sequence: conversation.sequence,
    locale: localeOf(conversation, moment.defaultLocale),
    text,
    ...(marks && { marks }),
    ...(choices && { choices }),
    ...(links && { links }),
    ...sent,
  };
  const numbered = { ...conversation, sequence: conversation.sequence + 1 };
  const entry = pending(message.id, { kind: 'send', message }, moment.now);
  return offering(queueUp(numbered, entry, moment.now), entry, moment);
}

function withFolded(conversation: Conversation, folded: Entry): Conversation {
  const outbox = conversation.outbox.map((entry) => (entry.id === folded.id ? folded : entry));
  return { ...conversation, outbox };
}

/** Remembers the newest choices where buyers type the number of a choice. */
function offering(
  conversation: Conversation,
  { job }: Entry,
  { can }: EffectContext,
): Conversation {
  if (can?.choices !== 'numbered' || job.kind !== 'send') return conversation;
  const { offered: _, ...rest } = conversation;
  const { choices } = job.message;
  return choices === undefined ? rest : { ...rest, offered: choices };
}

function journal(conversation: Conversation, entry: Conversation['journal'][number]): Conversation {
  return { ...conversation, journal: addToJournal(conversation.journal, entry) };
}

type Unasked = Omit<Extract<Effect, { kind: 'feedback' }>, 'kind'>;

/** Stores unprompted feedback. Unless the team is notified anyway, the team's side judges whether it is a complaint. */
export function feedback(
  conversation: Conversation,
  { text, moment: said, isTold }: Unasked,
  moment: EffectContext,
): Conversation {
  const { id, sequence, speaker } = conversation;
  const subject = activeFlow(conversation)?.subject;
  const row: Feedback = {
    id: `${id}#${sequence}`,
    conversation: id,
    at: moment.now,
    text,
    locale: localeOf(conversation, moment.defaultLocale),
    moment: said,
    ...(subject && { subject }),
    ...(speaker.name !== undefined && { speakerName: speaker.name }),
    ...(moment.messages && { messages: moment.messages }),
  };
  const numbered = { ...conversation, sequence: sequence + 1 };
  const noted = journal(numbered, { kind: 'feedback', at: moment.now, feedback: row });
  return isTold ? noted : reportUnprompted(noted, row, moment.now);
}

type HandOver = Omit<Extract<Effect, { kind: 'hand-over' }>, 'kind'>;

/** Hands the conversation over to a person and notifies the team. */
export function handOver(
  conversation: Conversation,
  { reason, ...cause }: HandOver,
  now: Instant,
): Conversation {
  if (conversation.mode.kind === 'human') return conversation;
  return reportConcern(
    holdConversation(conversation, reason, now),
    { trigger: reason, ...cause },
    now,
  );
}

/** Gives the conversation to staff. The flow is kept as it is; its timers are dropped. */
export function holdConversation(
  conversation: Conversation,
  reason: HandOverReason,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  if (mode.kind === 'human') return conversation;
  const resume: FlowMode | undefined = mode.kind === 'flow' ? mode : undefined;
  return {
    ...conversation,
    mode: { kind: 'human', reason, since: now, ...(resume && { resume }) },
    timers: [],
  };
}

export function withTimer(conversation: Conversation, name: string, dueAt: Instant): Conversation {
  const others = conversation.timers.filter((timer) => timer.name !== name);
  return { ...conversation, timers: [...others, { name, dueAt }] };
}

export function withoutTimer(conversation: Conversation, name: string): Conversation {
  if (!conversation.timers.some((timer) => timer.name === name)) return conversation;
  return { ...conversation, timers: conversation.timers.filter((timer) => timer.name !== name) };
}

/** The buyer wants no more messages: drops unsent messages and all timers. */
export function optOut(conversation: Conversation, now: Instant): Conversation {
  const silent = { ...withoutUnsaid(conversation, now), optedOut: true, timers: [], waiting: [] };
  return noteConsent(silent, ['asking'], { given: false }, now);
}

/** Drops messages that the bot has not begun to send; one that it has begun gets no second attempt. */
export function withoutUnsaid(conversation: Conversation, now: Instant): Conversation {
  return conversation.outbox.filter(saidByBot).reduce((current, entry) => {
    if (entry.state.kind === 'sending') return withLastAttempt(current, entry);
    return entry.doubts > 0
      ? giveUp(current, entry, now, 'overtaken')
      : removeEntry(current, entry);
  }, conversation);
}

function saidByBot({ job }: Entry): boolean {
  return job.kind === 'send' && job.message.by === undefined;
}

function withLastAttempt(conversation: Conversation, { id }: Entry): Conversation {
  const outbox = conversation.outbox.map((entry) =>
    entry.id === id ? { ...entry, deadline: 0 } : entry,
  );
  return { ...conversation, outbox };
}
