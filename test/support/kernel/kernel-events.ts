import type { EventContent, InboundEvent } from '../../../src/core/contract/event.ts';
import { CHAT } from './kernel-channel.ts';
import { DAWN } from './kernel-world.ts';

/** An event whose id says what it is; the same arguments give the same event. */
function event(id: string, content: EventContent, conversation = CHAT): InboundEvent {
  return { id, conversation, at: DAWN, content };
}

export function said(key: string, text: string): InboundEvent {
  return event(`said:${key}`, { kind: 'text', text, messageId: `said:${key}` });
}

export function chose(key: string, question: string, value: string): InboundEvent {
  return event(`chose:${key}`, { kind: 'choice', question, value, messageId: `chose:${key}` });
}

export function edited(key: string, of: string, text: string): InboundEvent {
  return event(`edited:${key}`, { kind: 'edited', text, messageId: `said:${of}` });
}

/** The buyer takes back what was said under that key. */
export function recalled(key: string, of: string): InboundEvent {
  return event(`recalled:${key}`, { kind: 'recalled', messageId: of });
}

/** Files that say by their references how fetching them goes; what shares an album comes one by one. */
export function shown(key: string, references: readonly string[], album?: string): InboundEvent {
  const media = references.map((reference) => ({ kind: 'photo', reference }) as const);
  const together = album === undefined ? {} : { album };
  return event(`shown:${key}`, { kind: 'media', media, messageId: `shown:${key}`, ...together });
}

/** The buyer follows the link of an invitation. */
export function opened(key: string, token: string): InboundEvent {
  return event(`opened:${key}`, { kind: 'opened', token });
}

export function claimed(by: string): InboundEvent {
  return event(`claimed:${by}`, { kind: 'claimed', by });
}

export function released(by: string): InboundEvent {
  return event(`released:${by}`, { kind: 'released', by });
}

export function staffSaid(key: string, by: string, text: string): InboundEvent {
  return event(`staff:${key}`, { kind: 'staff-said', by, text });
}

/** Nobody has answered in time; the play puts in at which hand-over. */
export function keptWaiting(key: string): InboundEvent {
  return event(`waiting:${key}`, { kind: 'kept-waiting', since: 0 });
}
