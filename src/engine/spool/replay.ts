import type { Instant } from '../../base/instant.ts';
import type { Sink } from '../../core/contract/channel.ts';
import { InboundEvent } from '../../core/contract/event.ts';
import type { Quarantined } from '../../core/conversation/journal.ts';
import { requeue } from '../../core/conversation/replay.ts';
import type { ConversationStore, Quarantine, QuarantineRecord } from '../ports.ts';
import { changeConversation } from '../updates/change-conversation.ts';

export interface ReplayParts {
  readonly quarantine: Quarantine;
  readonly store: ConversationStore;
  /** Takes an event that never reached its conversation, as a running channel would hand it on. */
  readonly sink: Sink;
  readonly newId: () => string;
  readonly now: () => Instant;
}

export type Replay =
  | { readonly kind: 'replayed' }
  | { readonly kind: 'before'; readonly at: Instant }
  /** There is no record of this name. */
  | { readonly kind: 'unknown' }
  /** It was never an event: it can only be dropped. */
  | { readonly kind: 'unreadable' };

/**
 * Replays a quarantined record: the next process that looks handles it. A second call, also after a
 * crash in between, changes nothing. A record that fails again is quarantined again.
 */
export async function replay(handle: string, parts: ReplayParts): Promise<Replay> {
  const { quarantine, now } = parts;
  const record = await quarantine.find(handle);
  if (record === undefined) return { kind: 'unknown' };
  if (record.replayedAt !== undefined) return { kind: 'before', at: record.replayedAt };
  const { quarantined } = record;
  if (quarantined !== undefined) await putBack(quarantined, parts);
  else {
    const event = eventIn(record);
    if (event === undefined) return { kind: 'unreadable' };
    await parts.sink(event);
  }
  await quarantine.noteReplayed(record.id, now());
  return { kind: 'replayed' };
}

async function putBack(quarantined: Quarantined, parts: ReplayParts): Promise<void> {
  await changeConversation(quarantined.conversation, parts, (conversation) =>
    requeue(conversation, quarantined, parts.now()),
  );
}

/** The event that an adapter had parsed and could not hand on. */
function eventIn({ raw }: QuarantineRecord): InboundEvent | undefined {
  try {
    return InboundEvent.safeParse(JSON.parse(raw ?? '')).data;
  } catch {
    return undefined;
  }
}
