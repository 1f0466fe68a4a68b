import type { EventContent } from '../../../src/core/contract/event.ts';
import { mediaOf } from './media.ts';
import { spokenWords, withoutOwnName } from './spoken-words.ts';
import type { Message } from './update.ts';

/** `/start` alone, in any capitals, or with the token of a deep link. */
const OPENING = /^[/／]start(?:@\w+)?(?:\s+([A-Za-z0-9_-]{1,64}))?[\s.。!！]*$/i;

/** Undefined for service messages, which say nothing, and for commands to other bots. */
export function messageContent(
  message: Message,
  botName: string | undefined,
): EventContent | undefined {
  const messageId = String(message.message_id);
  if (message.text !== undefined) return worded(message, spokenWords(message.text, botName));

  const media = mediaOf(message);
  if (media === undefined) return undefined;
  const { caption: words, media_group_id: album } = message;
  return {
    kind: 'media',
    media: [media],
    messageId,
    ...(words !== undefined && { caption: withoutOwnName(words, botName) }),
    ...(album !== undefined && { album }),
  };
}

function worded(message: Message, text: string | undefined): EventContent | undefined {
  if (text === undefined) return undefined;
  const opening = message.chat.type === 'private' ? OPENING.exec(text) : null;
  if (opening === null) return { kind: 'text', text, messageId: String(message.message_id) };
  const token = opening[1];
  return { kind: 'opened', ...(token === undefined ? {} : { token }) };
}
