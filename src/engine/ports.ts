import type { Instant } from '../base/instant.ts';
import type { LookupResult } from '../core/contract/event.ts';
import type { ChannelName, ConversationId } from '../core/contract/ids.ts';
import type { FileRecord, KeptFile, WhyMissing } from '../core/contract/kept-file.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import type { JournalEntry, Quarantined } from '../core/conversation/journal.ts';

export interface DueConversation {
  readonly id: ConversationId;
  readonly version: number;
  /** By whom it was changed last. */
  readonly stamp: string;
  readonly dueAt: Instant;
}

export interface ConversationStore {
  load(id: ConversationId): Promise<Conversation | undefined>;
  /** What is stored where it is newer than this version; undefined: it is not, or nothing is stored. */
  newer(id: ConversationId, version: number): Promise<Conversation | undefined>;
  /**
   * Replaces the stored document if its version is `next.version - 1` (absent counts as 0).
   * True: it is durable. False: somebody was faster. A rejection leaves it open which.
   * `before` is what was stored under that version, where it is known: then only what differs
   * need be written.
   */
  swap(next: Conversation, before?: Conversation): Promise<boolean>;
  /**
   * Resolves once this version, or a later one, is durable for everyone: what was only read may be
   * somebody else's write that a crash can still undo. Rejects with the store's error, and where no
   * such version is stored any more.
   */
  confirm(id: ConversationId, version: number): Promise<void>;
  /** The stored version of each; of whatever nobody had there is none. */
  versions(ids: readonly ConversationId[]): Promise<ReadonlyMap<ConversationId, number>>;
  /** Conversations that somebody must look at by now, the longest waiting first. */
  due(now: Instant, limit: number): Promise<readonly DueConversation[]>;
}

/** Rows of the other collections. Writing the same rows twice writes them once. */
export interface Ledger {
  write(entries: readonly JournalEntry[]): Promise<void>;
}

/** What could not be processed, as an operator sees it: nothing of what people said. */
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

/** A record with what was kept: an event or an entry, or a delivery as it came. */
export interface QuarantineRecord extends QuarantineEntry {
  readonly id: string;
  readonly quarantined: Quarantined | undefined;
  readonly raw: string | undefined;
}

/** What was set aside, until an operator brings it back or drops it. */
export interface Quarantine {
  /** The oldest first, without those that were brought back. */
  list(limit: number): Promise<readonly QuarantineEntry[]>;
  /** By handle or by id. */
  find(handle: string): Promise<QuarantineRecord | undefined>;
  /** Notes that it was brought back, and forgets what was kept. */
  noteReplayed(id: string, at: Instant): Promise<void>;
  drop(id: string): Promise<void>;
}

/** Finds what a token or an order number belongs to; the same question has the same answer. */
export type LookUp = (
  reference: string,
  from: { readonly conversation: ConversationId; readonly identity: string | undefined },
  now: Instant,
) => Promise<LookupResult>;

/** Where a card stands in a team channel, by the platform's own ids. */
export interface CardPlace {
  readonly messageId: string;
  /** What is said under it goes here. */
  readonly thread: string;
}

/** The cards that team channels show. Keeping the same twice keeps it once. */
export interface CardBook {
  find(channel: ConversationId, card: string): Promise<CardPlace | undefined>;
  keep(channel: ConversationId, card: string, place: CardPlace): Promise<void>;
  /** Another thread by which people answer that card, e.g. a message that stands under it. */
  alias(channel: ConversationId, card: string, thread: string): Promise<void>;
  cardAt(channel: ConversationId, thread: string): Promise<string | undefined>;
}

/** A file that is to be kept, with its bytes. */
export interface FileToKeep {
  readonly id: string;
  readonly conversation: ConversationId;
  /** When it was sent. */
  readonly at: Instant;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files that buyers sent, by ids that are derived from the transcript. Everything may be
 * repeated: it is done once. Calls reject with the errors of the disk or the store.
 */
export interface KeptFiles {
  /** What became of it: once a file is removed or given up as missing, it stays so. */
  keep(file: FileToKeep): Promise<FileRecord>;
  /** Notes that there will be no bytes, and why. */
  giveUp(
    file: Pick<FileToKeep, 'id' | 'conversation' | 'at'>,
    why: Exclude<WhyMissing, 'removed'>,
  ): Promise<void>;
  /** What is known of these, in no order; nothing of those still on their way. */
  find(ids: readonly string[]): Promise<readonly FileRecord[]>;
  /** The bytes, in pieces; undefined where they are not kept. */
  open(
    id: string,
  ): Promise<{ readonly file: KeptFile; readonly bytes: AsyncIterable<Uint8Array> } | undefined>;
  /** Takes them away for good: one that is still on its way will not be kept either. */
  remove(ids: readonly string[]): Promise<void>;
  removeAll(conversation: ConversationId): Promise<void>;
}
