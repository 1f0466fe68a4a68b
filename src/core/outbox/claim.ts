import type { Instant } from '../../base/instant.ts';
import { type ChannelName, channelOf } from '../contract/ids.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { dueHead, type Entry, LEASE_MS } from './outbox.ts';
import { maySpeak } from './send-window.ts';

export interface Claimed {
  readonly conversation: Conversation;
  readonly entry: Entry;
  /** Nobody knows how an earlier attempt ended: look the message up before sending, where the channel can. */
  readonly inDoubt: boolean;
}

/** Takes the lease on the head of the outbox, if it is free and due. */
export function claim(
  conversation: Conversation,
  worker: string,
  now: Instant,
): Claimed | undefined {
  const head = dueHead(conversation.outbox, now);
  if (head === undefined) return undefined;
  if (head.job.kind === 'send' && !maySpeak(conversation, now)) return undefined;
  const leaseLost = head.state.kind === 'sending';
  const entry: Entry = {
    ...head,
    state: { kind: 'sending', worker, until: now + LEASE_MS },
    tries: head.tries + 1,
    doubts: head.doubts + (leaseLost ? 1 : 0),
  };
  return {
    conversation: { ...conversation, outbox: [entry, ...conversation.outbox.slice(1)] },
    entry,
    // A refused look-up settles nothing: only the count of doubts tells.
    inDoubt: entry.doubts > 0,
  };
}

/** The channel of the message that is due; undefined where none is. */
export function channelDue({ outbox }: Conversation, now: Instant): ChannelName | undefined {
  const head = dueHead(outbox, now);
  return head?.job.kind === 'send' ? channelOf(head.job.message.to) : undefined;
}

/**
 * While a messenger is away, a due entry waits until then and uses up no attempt. A lease that ran out
 * meanwhile leaves its message in doubt, as it does when another worker takes the entry over.
 */
export function holdBack(conversation: Conversation, until: Instant, now: Instant): Conversation {
  const [head, ...others] = conversation.outbox;
  if (head === undefined || channelDue(conversation, now) === undefined) return conversation;
  const wasSending = head.state.kind === 'sending';
  const isDoubtful = wasSending || head.state.kind === 'in-doubt';
  const entry: Entry = {
    ...head,
    state: { kind: isDoubtful ? 'in-doubt' : 'pending', notBefore: until },
    doubts: head.doubts + (wasSending ? 1 : 0),
    waited: true,
  };
  return { ...conversation, outbox: [entry, ...others] };
}

/** True while this worker's claim on the entry still stands. */
export function holds(conversation: Conversation, entry: Entry, worker: string): boolean {
  const head = conversation.outbox[0];
  return (
    head?.id === entry.id &&
    head.tries === entry.tries &&
    head.state.kind === 'sending' &&
    head.state.worker === worker
  );
}
