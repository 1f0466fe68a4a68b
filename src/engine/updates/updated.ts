import type { Conversation } from '../../core/conversation/conversation.ts';
import type { Claimed } from '../../core/outbox/claim.ts';
import type { KeepEntry } from '../../core/outbox/keep-entry.ts';
import type { ClaimedEvents } from '../../core/outbox/team-events.ts';

/** The result of an update. */
export interface Updated {
  readonly conversation: Conversation;
  /** The head of the outbox, where this worker took its lease with the same swap. */
  readonly claimed: Claimed | undefined;
  /** The same of the team events. */
  readonly toTell: ClaimedEvents | undefined;
  /** The same of a file to be kept. */
  readonly toKeep: KeepEntry | undefined;
  /** False where the conversation was only read and not changed: a crash of the store may still undo that version. */
  readonly isDurable: boolean;
}

export function nothingClaimed(conversation: Conversation, isDurable: boolean): Updated {
  return { conversation, claimed: undefined, toTell: undefined, toKeep: undefined, isDurable };
}
