import { type Instant, MINUTE_MS } from '../../base/instant.ts';
import type { InboundEvent } from '../contract/event.ts';
import type { Feedback } from '../contract/feedback.ts';
import type { ConversationId } from '../contract/ids.ts';
import type { Response } from '../contract/response.ts';
import type { TranscriptLine } from '../contract/transcript.ts';
import type { Entry } from '../outbox/outbox.ts';

/** A message that its sender has taken back: what it said is to be forgotten. */
export interface Recall {
  readonly conversation: ConversationId;
  /** The platform's id of the message. */
  readonly message: string;
  readonly at: Instant;
  /** Ids of files that its lines showed which were not written yet. */
  readonly files: readonly string[];
}

/** What could not be processed, kept for the operator: an event, or an entry of the outbox. */
export interface Quarantined {
  readonly id: string;
  readonly conversation: ConversationId;
  readonly at: Instant;
  readonly fault: string;
  readonly event?: InboundEvent;
  /** An entry of a kind that this version does not know, as it stood. */
  readonly entry?: Entry;
  /** How often an operator has brought it back before. */
  readonly replays?: number;
}

/** Derived, so that a repeated turn sets the same thing aside once, and anew after each replay. */
export function quarantineId(conversation: ConversationId, what: string, replays: number): string {
  const once = `${conversation}!${what}`;
  return replays === 0 ? once : `${once}!${replays}`;
}

/** A row for another collection, kept in the conversation until that collection has it. */
export type JournalEntry = { readonly at: Instant } & (
  | { readonly kind: 'line'; readonly line: TranscriptLine }
  | { readonly kind: 'response'; readonly turn: number; readonly response: Response }
  | { readonly kind: 'feedback'; readonly feedback: Feedback }
  | { readonly kind: 'quarantined'; readonly quarantined: Quarantined }
  | { readonly kind: 'recalled'; readonly recall: Recall }
);

/**
 * Lines may stay this long in the conversation before they are written to the transcript:
 * longer than a buyer takes to answer, or every answer would cost a sweep of its own.
 */
export const JOURNAL_REST_MS = 10 * MINUTE_MS;
/** So many lines are written at once in the course of a talk. */
export const JOURNAL_BATCH = 16;
/** Above this many entries, writing is not put off any more. */
export const JOURNAL_LIMIT = 48;

/**
 * One row per response and turn is enough: the newest state takes the place of an unwritten older
 * one, and its age. Were it to move to the end, each answer would store the whole journal again.
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
    case 'quarantined':
      return `quarantined:${entry.quarantined.id}`;
    case 'recalled':
      return `recalled:${entry.recall.message}@${entry.at}`;
  }
}

/**
 * What is worth writing in the course of a turn, so that it costs one command at most, unless
 * something was taken back: then everything, so that it is forgotten at once. Else a response that has ended, since reports wait for it; lines once there are enough of them; else
 * the oldest feedback or quarantined event and those of its kind; at the limit everything.
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
  const oldest = journal.find(({ kind }) => kind === 'feedback' || kind === 'quarantined');
  return journal.filter(({ kind }) => kind === oldest?.kind);
}

/** Everything, once its oldest entry has rested long enough. */
export function restedEnough(
  journal: readonly JournalEntry[],
  now: Instant,
): readonly JournalEntry[] {
  const oldest = journal[0];
  return oldest !== undefined && oldest.at + JOURNAL_REST_MS <= now ? journal : [];
}

/** So many of the buyer's last lines are told where no flow can say which matter. */
const LAST_LINES = 3;

/** What the buyer typed last, as far as it has not been written away; the transcript has it all. */
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
