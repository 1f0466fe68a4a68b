import type { Conversation } from '../../core/conversation/conversation.ts';
import type { Claimed } from '../../core/outbox/claim.ts';
import type { KeepEntry } from '../../core/outbox/keep-entry.ts';
import type { ClaimedEvents } from '../../core/outbox/team-events.ts';

/** What an update came to. */
export interface Updated {
  readonly conversation: Conversation;
  /** The head of the outbox, where this worker took its lease with the same swap. */
  readonly claimed: Claimed | undefined;
  /** The same of the news for the team. */
  readonly toTell: ClaimedEvents | undefined;
  /** The same of a file that is to be kept. */
  readonly toKeep: KeepEntry | undefined;
  /** False where nothing was changed in what was only read: a crash of the store may still undo it. */
  readonly isDurable: boolean;
}

export function nothingClaimed(conversation: Conversation, isDurable: boolean): Updated {
  return { conversation, claimed: undefined, toTell: undefined, toKeep: undefined, isDurable };
}
