import type { Instant } from '../../base/instant.ts';
import { present } from '../../base/present.ts';
import type { Effect } from '../contract/flow.ts';
import type { ConsentPurpose } from '../contract/programme/consent.ts';
import { activeFlow } from './active-flow.ts';
import type { Conversation } from './conversation.ts';
import { addToJournal } from './journal.ts';

/** Keeps what the buyer of this turn agreed to or took back, one word for each purpose. */
export function noteConsent(
  conversation: Conversation,
  purposes: readonly ConsentPurpose[],
  { given, textVersion }: { readonly given: boolean; readonly textVersion?: string },
  now: Instant,
): Conversation {
  const { id, turns, speaker } = conversation;
  const contact = activeFlow(conversation)?.subject?.contact?.id;
  const journal = purposes.reduce(
    (entries, purpose) =>
      addToJournal(entries, {
        kind: 'consent',
        at: now,
        word: {
          id: `${id}@${turns}:${purpose}`,
          purpose,
          given,
          conversation: id,
          at: now,
          ...present({ textVersion, contact, identity: speaker.identity }),
        },
      }),
    conversation.journal,
  );
  return { ...conversation, journal };
}

/** The buyer agrees to be asked. */
export function consented(
  conversation: Conversation,
  { textVersion, purposes = [] }: Extract<Effect, { kind: 'consent' }>,
  now: Instant,
): Conversation {
  const agreed = { ...conversation, consent: { textVersion, at: now } };
  return noteConsent(agreed, ['survey', ...purposes], { given: true, textVersion }, now);
}

/** The buyer wants to hear from us again; nothing changes where they never said otherwise. */
export function optIn(conversation: Conversation, now: Instant): Conversation {
  if (!conversation.optedOut) return conversation;
  return noteConsent({ ...conversation, optedOut: false }, ['asking'], { given: true }, now);
}
