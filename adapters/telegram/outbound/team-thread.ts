import type { ConversationId } from '../../../src/core/contract/ids.ts';
import { parseAddress } from '../address.ts';
import type { Place } from '../inbound/conversation-for.ts';

/**
 * Under which card of the team's group something happened, in the words of the card's receipt:
 * `topic:7`, or `reply:31` for an answer to that message. Undefined in private chats, and where
 * nothing is answered.
 */
export function teamThread(place: Place, conversation: ConversationId): string | undefined {
  if (place.chat.type === 'private') return undefined;
  const topic = place.is_topic_message ? place.message_thread_id : undefined;
  if (topic !== undefined && parseAddress(conversation)?.topic === undefined) {
    return `topic:${topic}`;
  }
  const answered = place.reply_to_message?.message_id;
  // In a topic what answers nobody is marked as answering the topic's beginning.
  return answered === undefined || answered === topic ? undefined : `reply:${answered}`;
}

/** The same of a pressed button: a card that answers nothing is what its own thread begins with. */
export function threadOfPress(
  place: Place & { readonly message_id: number },
  conversation: ConversationId,
): string | undefined {
  if (place.chat.type === 'private') return undefined;
  return teamThread(place, conversation) ?? `reply:${place.message_id}`;
}
