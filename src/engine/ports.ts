import type { Instant } from '../base/instant.ts';
import type { LookupResult } from '../core/contract/event.ts';
import type { ChannelName, ConversationId } from '../core/contract/ids.ts';
import type { FileRecord, KeptFile, WhyMissing } from '../core/contract/kept-file.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import type { JournalEntry, Quarantined } from '../core/conversation/journal.ts';

export interface DueConversation {
  readonly id: ConversationId;
  readonly version: number;
  /** Which worker changed it last. */
  readonly stamp: string;
  readonly dueAt: Instant;
}

export interface ConversationStore {
  load(id: ConversationId): Promise<Conversation | undefined>;
  /** The stored conversation where it is newer than this version; undefined: it is not, or none is stored. */
  newer(id: ConversationId, version: number): Promise<Conversation | undefined>;
  /**
   * Replaces the stored document if its version is `next.version - 1` (absent counts as 0).
   * True: it is durable. False: another swap was faster. After a rejection it may be either.
   * `before` is the document of that version, where it is known: then only the difference need be
   * written.
   */
  swap(next: Conversation, before?: Conversation): Promise<boolean>;
  /**
   * Resolves once this version, or a later one, is durable for every process: a version that was only
   * read may be the write of another process, which a crash can still undo. Rejects with the store's
   * error, and where no such version is stored any more.
   */
  confirm(id: ConversationId, version: number): Promise<void>;
  /** The stored version of each; an unknown conversation has no entry. */
  versions(ids: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, number>>;
  /** Conversations that are due by now, the longest waiting first. */
  due(now: Instant, limit: number): Promise<readonly DueConversation[]>;
}

/** Rows of the other collections. Writing the same rows twice writes them once. */
export interface Ledger {
  write(entries: readonly JournalEntry[]): Promise<void>;
}

/** A quarantined record as an operator sees it: without any words of people. */
export interface QuarantineEntry {
  /** Short, and the same for the same record; names it on the command line. */
  readonly handle: string;
  readonly at: Instant;
  readonly channel: ChannelName | undefined;
  /** Its id, shortened where the id by itself would open the talk. */
  readonly conversation: string | undefined;
  readonly kind: 'event' | 'delivery' | 'outbox';
  /** What kind of event, or of job, it is; undefined for a delivery. */
  readonly of: string | undefined;
  readonly reason: string;
  readonly replayedAt: Instant | undefined;
}

/** A record with its content: an event, an outbox entry, or a raw delivery. */
export interface QuarantineRecord extends QuarantineEntry {
  readonly id: string;
  readonly quarantined: Quarantined | undefined;
  readonly raw: string | undefined;
}

/** The quarantined records, until an operator replays or drops them. */
export interface Quarantine {
  /** The oldest first, without those that were replayed. */
  list(limit: number): Promise<readonly QuarantineEntry[]>;
  /** By handle or by id. */
  find(handle: string): Promise<QuarantineRecord | undefined>;
  /** Notes that it was replayed, and deletes its content. */
  noteReplayed(id: string, at: Instant): Promise<void>;
  drop(id: string): Promise<void>;
}

/** Finds what a token or an order number belongs to; the same question has the same answer. */
export type LookUp = (
  reference: string,
  from: { readonly conversation: ConversationId; readonly identity: string | undefined },
  now: Instant,
) => Promise<LookupResult>;

/** Where a card is in a team channel, by the platform's own ids. */
export interface CardPlace {
  readonly messageId: string;
  /** Messages under the card go here. */
  readonly thread: string;
}

/** The cards that team channels show. Keeping the same card again changes nothing. */
export interface CardBook {
  find(channel: ConversationId, card: string): Promise<CardPlace | undefined>;
  keep(channel: ConversationId, card: string, place: CardPlace): Promise<void>;
  /** Adds another thread by which people answer that card, e.g. a message under it. */
  alias(channel: ConversationId, card: string, thread: string): Promise<void>;
  cardAt(channel: ConversationId, thread: string): Promise<string | undefined>;
}

/** A file to be kept, with its bytes. */
export interface FileToKeep {
  readonly id: string;
  readonly conversation: ConversationId;
  /** When it was sent. */
  readonly at: Instant;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files that buyers sent, by ids that are derived from the transcript. Every call may be repeated
 * without further effect. Calls reject with the errors of the disk or the store.
 */
export interface KeptFiles {
  /** Resolves with the state of the file: once it is removed or given up as missing, it stays so. */
  keep(file: FileToKeep): Promise<FileRecord>;
  /** Notes that the bytes will never come, and why. */
  giveUp(
    file: Pick<FileToKeep, 'id' | 'conversation' | 'at'>,
    why: Exclude<WhyMissing, 'removed'>,
  ): Promise<void>;
  /** The records of these files, in no order; a file still on its way has none. */
  find(ids: readonly string[]): Promise<readonly FileRecord[]>;
  /** The bytes, in pieces; undefined where they are not kept. */
  open(
    id: string,
  ): Promise<{ readonly file: KeptFile; readonly bytes: AsyncIterable<Uint8Array> } | undefined>;
  /** Deletes them for good: one that is still on its way will not be kept either. */
  remove(ids: readonly string[]): Promise<void>;
  removeAll(conversation: ConversationId): Promise<void>;
}
