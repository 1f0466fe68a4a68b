import type { Instant } from '../base/instant.ts';
import { Overloaded } from '../core/contract/channel.ts';
import type { InboundEvent } from '../core/contract/event.ts';
import { channelOf } from '../core/contract/ids.ts';
import type { World } from '../core/contract/world.ts';
import { accept } from '../core/conversation/accept.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { openWindow } from '../core/outbox/send-window.ts';

/** After this pause a platform may deliver again. */
export const COME_BACK_MS = 2_000;

/** Puts an event into the mailbox, unless it was taken before; throws Overloaded where the mailbox is full. */
export function takeIn(
  conversation: Conversation,
  event: InboundEvent,
  { world, now }: { readonly world: World; readonly now: () => Instant },
): Conversation {
  const accepted = accept(conversation, event, now());
  if (accepted === 'full') throw new Overloaded(COME_BACK_MS);
  if (accepted === conversation) return conversation;
  const { quota } = world.can(channelOf(conversation.id)) ?? {};
  return openWindow(accepted, event.content, quota, now());
}
