import type { Instant } from '../../src/base/instant.ts';
import type { Locale } from '../../src/base/locale.ts';
import type { EventContent, InboundEvent } from '../../src/core/contract/event.ts';
import type { Destination } from './address.ts';
import type { ClientMessage } from './wire.ts';

type Found = Exclude<Destination, { kind: 'nowhere' }>;

function contentOf(message: ClientMessage, from: Found): EventContent {
  if ('text' in message) return { kind: 'text', text: message.text, messageId: message.id };
  if ('choice' in message) return { kind: 'choice', ...message.choice };
  if ('edit' in message) return { kind: 'edited', ...message.edit };
  return from.kind === 'invited' ? { kind: 'opened', token: from.token } : { kind: 'opened' };
}

/** What a client posted, as an event of its conversation. */
export function inboundEvent(
  message: ClientMessage,
  from: Found,
  at: Instant,
  locale: Locale | undefined,
): InboundEvent {
  return {
    // Reloads and second tabs open the same talk; too short for a client to have made it.
    id: 'opened' in message ? 'opened' : message.id,
    conversation: from.conversation,
    at,
    speaker: { identity: from.conversation, ...(locale && { locale }) },
    content: contentOf(message, from),
  };
}
