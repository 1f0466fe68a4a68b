import type { Address } from '../address.ts';
import { threadOf } from '../address.ts';

/** Where in a chat a message goes: into a topic, as an answer to another message, or both. */
export interface Spot extends Address {
  readonly replyTo?: number;
}

const TOPIC = /^topic:(\d{1,16})$/;
const REPLY = /^(?:reply:)?(\d{1,16})$/;

/** Under a card: in the topic that it opened, else as an answer to it. Unknown words change nothing. */
export function spotUnder(address: Address, thread: string | undefined): Spot {
  const topic = TOPIC.exec(thread ?? '')?.[1];
  if (topic !== undefined && address.topic === undefined) {
    return { chat: address.chat, topic: Number(topic) };
  }
  const answered = REPLY.exec(thread ?? '')?.[1];
  return answered === undefined ? address : { ...address, replyTo: Number(answered) };
}

/** The parameters that place a message there; one that is answered and gone hinders nothing. */
export function placed({ replyTo, ...address }: Spot) {
  if (replyTo === undefined) return threadOf(address);
  const reply_parameters = { message_id: replyTo, allow_sending_without_reply: true };
  return { ...threadOf(address), reply_parameters };
}
