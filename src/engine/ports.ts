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
