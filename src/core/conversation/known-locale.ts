import type { Locale } from '../../base/locale.ts';
import { activeFlow } from './active-flow.ts';
import type { Conversation } from './conversation.ts';

/** The buyer's language, chosen, detected, the contact's or the platform's; undefined where none is known. */
export function knownLocale(conversation: Conversation): Locale | undefined {
  const { locale, speaker } = conversation;
  return locale ?? activeFlow(conversation)?.subject?.contact?.locale ?? speaker.locale;
}
