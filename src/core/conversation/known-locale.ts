import type { Locale } from '../../base/locale.ts';
import type { Conversation } from './conversation.ts';
import { flowHeld } from './flow-held.ts';

/** The buyer's language, chosen, detected, the contact's or the platform's; undefined where none is known. */
export function knownLocaleOf(conversation: Conversation): Locale | undefined {
  const { locale, speaker } = conversation;
  return locale ?? flowHeld(conversation)?.subject?.contact?.locale ?? speaker.locale;
}
