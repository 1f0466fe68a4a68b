import type { Instant } from '../../base/instant.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { giveUp } from './close-entry.ts';
import { asksBuyer, type Entry } from './outbox.ts';

/**
 * True where, as far as is known, the buyer has not seen the open question: its message waits for the
 * messenger, is in doubt, or was given up. Words then only answer it if they fit it.
 */
export function isUnseen({ outbox, questionLost }: Conversation): boolean {
  return questionLost === true || outbox.some((entry) => asksBuyer(entry) && isLate(entry));
}

/** Drops the questions that nobody has seen, to make place for the one that replaces them. */
export function removeUnseen(conversation: Conversation, now: Instant): Conversation {
  const { questionLost: _, ...rest } = conversation;
  return rest.outbox
    .filter((entry) => asksBuyer(entry) && isLate(entry) && entry.state.kind !== 'sending')
    .reduce((current, entry) => giveUp(current, entry, now, 'overtaken'), rest);
}

/** It should have arrived by now: its first attempt failed, or could not be made. */
function isLate({ doubts, waited }: Entry): boolean {
  return waited === true || doubts > 0;
}
