import type { Conversation } from '../core/conversation.ts';
import type { LookupResult } from '../core/event.ts';
import type { ConversationId } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { JournalEntry } from '../core/journal.ts';

export interface DueConversation {
  readonly id: ConversationId;
  readonly version: number;
}

export interface ConversationStore {
  load(id: ConversationId): Promise<Conversation | undefined>;
  /**
   * Replaces the stored document if its version is `next.version - 1` (absent counts as 0).
   * True: it is durable. False: somebody was faster. A rejection leaves it open which.
   * `before` is what was stored under that version, where it is known: then only what differs
   * need be written.
   */
  swap(next: Conversation, before?: Conversation): Promise<boolean>;
  /** Conversations that somebody must look at by now, the longest waiting first. */
  due(now: Instant, limit: number): Promise<readonly DueConversation[]>;
}

/** Rows of the other collections. Writing the same rows twice writes them once. */
export interface Ledger {
  write(entries: readonly JournalEntry[]): Promise<void>;
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
