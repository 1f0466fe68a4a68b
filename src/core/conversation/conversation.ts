import { DAY_MS, type Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import type { InboundEvent } from '../contract/event.ts';
import type { FlowId, HandOverReason } from '../contract/flow.ts';
import type { ConversationId, EventId } from '../contract/ids.ts';
import type { Choices } from '../contract/message.ts';
import type { Subject } from '../contract/subject.ts';
import type { KeepEntry } from '../outbox/keep-entry.ts';
import type { Entry } from '../outbox/outbox.ts';
import { EMPTY_TEAM_OUTBOX, type TeamOutbox } from '../outbox/team-outbox.ts';
import type { Relay } from '../staff/relay-waiting.ts';
import type { JournalEntry } from './journal.ts';
import type { ShownFile } from './shown-file.ts';

export interface FlowMode {
  readonly kind: 'flow';
  readonly flow: FlowId;
  readonly subject?: Subject;
  readonly state: unknown;
  /** Nothing more is asked; the flow only takes corrections. */
  readonly settled: boolean;
  /** The flow on top of which this one was begun, with its timers; it continues afterwards. */
  readonly underneath?: { readonly mode: FlowMode; readonly timers: readonly Timer[] };
}

interface HumanMode {
  readonly kind: 'human';
  readonly reason: HandOverReason;
  readonly since: Instant;
  /** The member of staff who took it; absent while nobody has. */
  readonly by?: string;
  /** The buyer should know that nobody has answered in time, and the platform did not take that message. */
  readonly isUntold?: true;
  /** Where the bot continues when staff give the conversation back. */
  readonly resume?: FlowMode;
}

type Mode = { readonly kind: 'idle' } | FlowMode | HumanMode;

/** An event that is durable and not yet answered. */
export interface Accepted {
  readonly event: InboundEvent;
  readonly acceptedAt: Instant;
  readonly tries: number;
  /** Not to be tried before this. */
  readonly notBefore: Instant;
  /** How often an operator has replayed it from quarantine. */
  readonly replays?: number;
}

/** Ids of events taken on one day, so that old ones are dropped together. */
export interface SeenDay {
  readonly day: number;
  readonly ids: readonly EventId[];
}

interface Timer {
  readonly name: string;
  readonly dueAt: Instant;
}

/** A flow that begins once nothing else is asked. */
export interface Waiting {
  readonly flow: FlowId;
  readonly subject?: Subject;
  readonly input?: unknown;
}

/** How much the platform still allows us to send after one action of the buyer. */
export interface SendWindow {
  readonly messages: number;
  readonly until: Instant;
}

/**
 * The whole actor in one document: mailbox, mode, timers, outbox, team outbox and the rows that are
 * still to be written to other collections.
 */
export interface Conversation {
  readonly id: ConversationId;
  /** Grows by one with every swap. */
  readonly version: number;
  /** Which worker made this version. A swap whose answer was lost sees by it whether it was applied. */
  readonly stamp: string;
  readonly turns: number;
  /** The number of the next transcript line. */
  readonly sequence: number;
  /** Chosen by the buyer or detected; absent: the contact's, the platform's or the default. */
  readonly locale?: Locale;
  readonly speaker: {
    readonly identity?: string;
    readonly name?: string;
    readonly locale?: Locale;
  };
  /** An invitation of ours was opened here at some time. */
  readonly invited?: true;
  readonly optedOut: boolean;
  readonly reachable: boolean;
  readonly consent?: { readonly textVersion: string; readonly at: Instant };
  /** The address a platform moved this chat to. */
  readonly movedTo?: ConversationId;
  readonly mode: Mode;
  /** Invitations opened while another was being answered. */
  readonly waiting: readonly Waiting[];
  readonly inbox: readonly Accepted[];
  readonly seen: readonly SeenDay[];
  readonly timers: readonly Timer[];
  readonly outbox: readonly Entry[];
  /** Until when messages that may wait have used up their rate. */
  readonly behindUntil?: Instant;
  /** Cards for whose newest version the outbox had no room. */
  readonly unshown?: readonly string[];
  readonly teamOutbox: TeamOutbox;
  readonly relay?: Relay;
  /** The newest files that the buyer sent. */
  readonly shown?: readonly ShownFile[];
  /** Files that are still to be fetched and kept. */
  readonly keeping?: readonly KeepEntry[];
  readonly journal: readonly JournalEntry[];
  /** How many messages were answered since `since`; shows whether a person or an automatic answer writes. */
  readonly exchanges?: { readonly since: Instant; readonly count: number };
  /** How much the platform still allows us to send; absent where it has no quota. */
  readonly sendWindow?: { readonly afterMessage?: SendWindow; readonly afterOpening?: SendWindow };
  /** The choices of the newest message, where people type the number of one. */
  readonly offered?: Choices;
  /** The newest question was given up: as far as is known, nobody has seen it. */
  readonly questionLost?: true;
}

/** A repeated delivery is recognised for this long (Telegram repeats for 24 h, Slack for minutes). */
export const SEEN_DAYS = 3;
/** Newest events whose repetition is recognised, however many came. */
export const SEEN_LIMIT = 256;

export function newConversation(id: ConversationId): Conversation {
  return {
    id,
    version: 0,
    stamp: '',
    turns: 0,
    sequence: 0,
    speaker: {},
    optedOut: false,
    reachable: true,
    mode: { kind: 'idle' },
    waiting: [],
    inbox: [],
    seen: [],
    timers: [],
    outbox: [],
    teamOutbox: EMPTY_TEAM_OUTBOX,
    journal: [],
  };
}

export function hasSeen(conversation: Conversation, id: EventId): boolean {
  return conversation.seen.some((day) => day.ids.includes(id));
}

/** The record of taken events with one more, without days past and beyond the limit. */
export function remember(seen: readonly SeenDay[], id: EventId, now: Instant): readonly SeenDay[] {
  const today = Math.floor(now / DAY_MS);
  const kept = seen.filter((day) => day.day >= today - SEEN_DAYS);
  const last = kept.at(-1);
  const grown =
    last !== undefined && last.day >= today
      ? [...kept.slice(0, -1), { day: last.day, ids: [...last.ids, id] }]
      : [...kept, { day: today, ids: [id] }];
  return withinLimit(grown);
}

function withinLimit(days: readonly SeenDay[]): readonly SeenDay[] {
  const excess = days.reduce((count, day) => count + day.ids.length, 0) - SEEN_LIMIT;
  const [oldest, ...rest] = days;
  if (excess <= 0 || oldest === undefined) return days;
  if (oldest.ids.length <= excess) return withinLimit(rest);
  return [{ day: oldest.day, ids: oldest.ids.slice(excess) }, ...rest];
}
