import type { Instant } from '../../base/instant.ts';
import { type ConversationId, channelOf } from '../../core/contract/ids.ts';
import type { ConsentPurpose, ConsentWord } from '../../core/contract/programme/consent.ts';

/** By what a person's words are found: they may have said them in any of their chats. */
export interface PersonKeys {
  readonly contact: string;
  readonly identities: readonly string[];
  readonly conversations: readonly ConversationId[];
}

/** The words of people for and against each purpose; nothing in it is ever changed. */
export interface ConsentLedger {
  /** The same word twice is kept once. */
  add(words: readonly ConsentWord[]): Promise<void>;
  /** All words of a person, the oldest first. */
  ofPerson(person: PersonKeys): Promise<readonly ConsentWord[]>;
}

/** What holds for one purpose after all words of a person. */
export interface Consent {
  readonly purpose: ConsentPurpose;
  readonly channel: string;
  readonly textVersion?: string;
  /** When they agreed; absent where they only ever said no. */
  readonly at?: Instant;
  /** When they took it back; absent while it holds. */
  readonly withdrawnAt?: Instant;
}

/** The last word on a purpose, with the agreement that it took back. `words`: the oldest first. */
export function consentTo(
  purpose: ConsentPurpose,
  words: readonly ConsentWord[],
): Consent | undefined {
  const said = words.filter((word) => word.purpose === purpose);
  const last = said.at(-1);
  if (last === undefined) return undefined;
  const given = said.findLast((word) => word.given);
  return {
    purpose,
    channel: channelOf(last.conversation),
    ...(given?.textVersion !== undefined && { textVersion: given.textVersion }),
    ...(given && { at: given.at }),
    ...(!last.given && { withdrawnAt: last.at }),
  };
}
