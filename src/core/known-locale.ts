import type { Conversation } from './conversation.ts';
import type { Locale } from './locale.ts';

/** The buyer's language, chosen, detected, the contact's or the platform's; undefined where none is known. */
export function knownLocaleOf({ locale, mode, speaker }: Conversation): Locale | undefined {
  const flow = mode.kind === 'human' ? mode.resume : mode;
  const contact = flow?.kind === 'flow' ? flow.subject?.contact?.locale : undefined;
  return locale ?? contact ?? speaker.locale;
}
