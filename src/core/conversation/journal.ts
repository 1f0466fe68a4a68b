import { type Instant, MINUTE_MS } from '../../base/instant.ts';
import type { InboundEvent } from '../contract/event.ts';
import type { Feedback } from '../contract/feedback.ts';
import type { ConversationId } from '../contract/ids.ts';
import type { ConsentWord } from '../contract/programme/consent.ts';
import type { Response } from '../contract/response.ts';
import type { TranscriptLine } from '../contract/transcript.ts';
import type { Entry } from '../outbox/outbox.ts';

/** A message that its sender has taken back: its words must be deleted. */
export interface Recall {
  readonly conversation: ConversationId;
  /** The platform's id of the message. */
  readonly message: string;
  readonly at: Instant;
  /** Ids of files in lines of it that were not written yet. */
  readonly files: readonly string[];
}

/** An event or an outbox entry that could not be processed, kept for the operator. */
export interface Quarantined {
  readonly id: string;
  readonly conversation: ConversationId;
  readonly at: Instant;
  readonly fault: string;
  readonly event?: InboundEvent;
  /** An entry of a kind that this version does not know, unchanged. */
  readonly entry?: Entry;
  /** How often an operator has replayed it before. */
  readonly replays?: number;
}

/** Derived: a repeated turn quarantines the same thing once, and a replayed one gets a new id. */
export function quarantineId(conversation: ConversationId, what: string, replays: number): string {
  const once = `${conversation}!${what}`;
  return replays === 0 ? once : `${once}!${replays}`;
}

/** A row for another collection, kept in the conversation until that collection has it. */
export type JournalEntry = { readonly at: Instant } & (
  | { readonly kind: 'line'; readonly line: TranscriptLine }
  | { readonly kind: 'response'; readonly turn: number; readonly response: Response }
  | { readonly kind: 'feedback'; readonly feedback: Feedback }
  | { readonly kind: 'consent'; readonly word: ConsentWord }
  | { readonly kind: 'quarantined'; readonly quarantined: Quarantined }
  | { readonly kind: 'recalled'; readonly recall: Recall }
);

/**
 * How long lines may stay in the conversation before they are written to the transcript. It is
 * longer than a buyer takes to answer; otherwise every answer would cost a sweep of its own.
 */
export const JOURNAL_REST_MS = 10 * MINUTE_MS;
/** During a talk lines are written in batches of this size. */
export const JOURNAL_BATCH = 16;
/** Above this many entries everything is written at once. */
export const JOURNAL_LIMIT = 48;

/**
 * One row per response and turn is enough: the newest state takes the place and the age of an
 * unwritten older one. At the end of the list it would make each answer store the whole journal again.
 */
export function addToJournal(
  journal: readonly JournalEntry[],
  entry: JournalEntry,
): readonly JournalEntry[] {
  if (entry.kind !== 'response') return [...journal, entry];
  const place = journal.findIndex(
    (other) => other.kind === 'response' && other.response.id === entry.response.id,
  );
  const older = journal[place];
  return older === undefined
    ? [...journal, entry]
    : journal.with(place, { ...entry, at: older.at });
}

/** Names one entry's content: a newer state of a response has another key. */
export function journalKey(entry: JournalEntry): string {
  switch (entry.kind) {
    case 'line':
      return `line:${entry.line.id}`;
    case 'response':
      return `response:${entry.response.id}@${entry.turn}`;
    case 'feedback':
      return `feedback:${entry.feedback.id}`;
    case 'consent':
      return `consent:${entry.word.id}`;
    case 'quarantined':
      return `quarantined:${entry.quarantined.id}`;
    case 'recalled':
      return `recalled:${entry.recall.message}@${entry.at}`;
  }
}

const KINDS_IN_PASSING: readonly JournalEntry['kind'][] = ['feedback', 'consent', 'quarantined'];

/**
 * The entries to write during a turn, of one kind, so that they cost one command at most. After a
 * recall, or at the limit: all of them. Else a response that has ended, since reports wait for it; else
 * lines, once there are enough; else the oldest feedback, word on consent or quarantined event and those of its kind.
 * A response under way changes with every answer: it is written when the talk rests.
 */
export function worthWriting(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const isRecalled = journal.some(({ kind }) => kind === 'recalled');
  if (isRecalled || journal.length >= JOURNAL_LIMIT) return journal;
  const ended = journal.filter(
    (entry) => entry.kind === 'response' && entry.response.end !== undefined,
  );
  if (ended.length > 0) return ended;
  const lines = journal.filter(({ kind }) => kind === 'line');
  if (lines.length >= JOURNAL_BATCH) return lines;
  const oldest = journal.find(({ kind }) => KINDS_IN_PASSING.includes(kind));
  return journal.filter(({ kind }) => kind === oldest?.kind);
}

/** All entries, once the oldest has rested long enough. */
export function restedEnough(
  journal: readonly JournalEntry[],
  now: Instant,
): readonly JournalEntry[] {
  const oldest = journal[0];
  return oldest !== undefined && oldest.at + JOURNAL_REST_MS <= now ? journal : [];
}

/** How many of the buyer's last lines the team gets where no flow can say which ones matter. */
const LAST_LINES = 3;

/** The last words of the buyer that are still in the journal; the transcript has all of them. */
export function lastWords({
  journal,
}: {
  readonly journal: readonly JournalEntry[];
}): readonly string[] {
  const said = journal.flatMap((entry) =>
    entry.kind === 'line' && entry.line.author === 'buyer' && entry.line.chosen === undefined
      ? [entry.line.text]
      : [],
  );
  return said.filter((text) => text !== '').slice(-LAST_LINES);
}
