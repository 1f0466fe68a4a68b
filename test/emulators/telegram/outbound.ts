import { conversationId } from '../../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';

/** A message as the outbox hands it to an adapter. */
export function outbound(
  chat: number | string,
  text: string,
  more: Partial<OutboundMessage> = {},
): OutboundMessage {
  const to = conversationId('telegram', String(chat));
  return { id: `${to}#1.0`, conversation: to, to, locale: 'en', sequence: 1, text, ...more };
}

/** A rating from 1 to 5, asked under this id. */
export function rating(question: string): Pick<OutboundMessage, 'choices'> {
  const options = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));
  return { choices: { question, layout: 'scale', options } };
}
