import type { Instant } from '../../src/base/instant.ts';
import type { OutboundMessage } from '../../src/core/contract/message.ts';
import type { TranscriptLine } from '../../src/core/contract/transcript.ts';
import type { ChatLine } from './wire.ts';

/** A line without what is none of the buyer's business, such as who of the staff spoke. */
export function chatLine(line: TranscriptLine): ChatLine {
  const { id, sequence, at, author, text, locale, choices, links, chosen, corrects } = line;
  return {
    id,
    sequence,
    at,
    author,
    text,
    ...(locale && { locale }),
    ...(choices && { choices }),
    ...(links && { links }),
    ...(chosen !== undefined && { chosen }),
    ...(line.media && {
      media: line.media.map(({ kind, name }) => ({ kind, ...(name && { name }) })),
    }),
    ...(author === 'buyer' && line.messageId && { messageId: line.messageId }),
    ...(corrects !== undefined && { corrects }),
  };
}

/** A message that the transcript does not show yet. */
export function sentLine(message: OutboundMessage, at: Instant): ChatLine {
  const { id, conversation, sequence, text, locale, choices, links } = message;
  return chatLine({
    id,
    conversation,
    sequence,
    at,
    author: message.by === undefined ? 'bot' : 'staff',
    text,
    locale,
    ...(choices && { choices }),
    ...(links && { links }),
  });
}
