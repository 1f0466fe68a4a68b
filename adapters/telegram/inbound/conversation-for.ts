import type { ConversationId } from '../../../src/core/contract/ids.ts';
import { conversationOf } from '../address.ts';
import type { Chat } from './update.ts';

/** Where a message stands, or one whose button was pressed. */
export interface Place {
  readonly chat: Chat;
  readonly message_thread_id?: number | undefined;
  readonly is_topic_message?: boolean | undefined;
  readonly reply_to_message?: { readonly message_id: number } | undefined;
}

/**
 * Buyers talk in private; of groups only those in which the team works, or a topic there.
 * Topics of a private chat are one conversation: what we say goes to the chat as a whole.
 */
export function conversationFor(
  place: Place,
  teamChannels: readonly ConversationId[],
): ConversationId | undefined {
  const chat = place.chat.id;
  const whole = conversationOf({ chat, topic: undefined });
  if (place.chat.type === 'private') return whole;

  const topic = place.is_topic_message ? place.message_thread_id : undefined;
  return [conversationOf({ chat, topic }), whole].find((one) => teamChannels.includes(one));
}
