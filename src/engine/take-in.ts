import { accept } from '../core/accept.ts';
import { Overloaded } from '../core/channel.ts';
import type { Conversation } from '../core/conversation.ts';
import type { InboundEvent } from '../core/event.ts';
import { channelOf } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import { allowed } from '../core/ration.ts';
import type { World } from '../core/world.ts';

/** After so long a platform may come again. */
export const COME_BACK_MS = 2_000;

/** Puts an event into the mailbox, unless it was there before; throws Overloaded where that is full. */
export function takeIn(
  conversation: Conversation,
  event: InboundEvent,
  { world, now }: { readonly world: World; readonly now: () => Instant },
): Conversation {
  const accepted = accept(conversation, event, now());
  if (accepted === 'full') throw new Overloaded(COME_BACK_MS);
  if (accepted === conversation) return conversation;
  const { ration } = world.can(channelOf(conversation.id)) ?? {};
  return allowed(accepted, event.content, ration, now());
}
