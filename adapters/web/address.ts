import type { AdapterContext } from '../../src/core/contract/channel.ts';
import { type ConversationId, conversationId } from '../../src/core/contract/ids.ts';

/** Where the token in a chat's address leads. */
export type Destination =
  | { readonly kind: 'invited'; readonly conversation: ConversationId; readonly token: string }
  | { readonly kind: 'visitor'; readonly conversation: ConversationId }
  | { readonly kind: 'nowhere'; readonly why: 'forged' | 'expired' };

/** At least 160 bits in hexadecimal, too many to guess: anybody who knows the address may read the talk. */
const VISITOR = /^v\.[\da-z]{40,100}$/i;

/** A fresh address for somebody without an invitation; two ids, since one may carry less than 128 bits. */
export function visitorToken(newId: () => string): string {
  return `v.${`${newId()}${newId()}`.replace(/[^\da-z]/gi, '')}`;
}

export function destination(token: string, readToken: AdapterContext['readToken']): Destination {
  if (VISITOR.test(token)) return { kind: 'visitor', conversation: conversationId('web', token) };
  const reading = readToken(token);
  if (reading.kind === 'invalid') return { kind: 'nowhere', why: reading.why };
  return { kind: 'invited', conversation: conversationId('web', reading.invitation), token };
}
