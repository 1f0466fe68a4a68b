import type { Instant } from '../../base/instant.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { giveUp } from './close-entry.ts';
import { asksBuyer, type Entry } from './outbox.ts';

/**
 * Whether the question that is open has not been seen, as far as is known: its message waits for its
 * messenger, is in doubt, or was given up. Words are no answer to it then, unless they fit it.
 */
export function isUnseen({ outbox, questionLost }: Conversation): boolean {
  return questionLost === true || outbox.some((entry) => asksBuyer(entry) && isLate(entry));
}

/** Without the questions that nobody has seen, for what takes their place. */
export function removeUnseen(conversation: Conversation, now: Instant): Conversation {
  const { questionLost: _, ...rest } = conversation;
  return rest.outbox
    .filter((entry) => asksBuyer(entry) && isLate(entry) && entry.state.kind !== 'sending')
    .reduce((current, entry) => giveUp(current, entry, now, 'overtaken'), rest);
}

/** It should have been there by now: its first attempt failed, or could not be made. */
function isLate({ doubts, waited }: Entry): boolean {
  return waited === true || doubts > 0;
}
