import type { ConversationId } from '../../../src/core/contract/ids.ts';
import { conversationOf, isDirect } from '../address.ts';
import type { ReadingContext } from '../inbound/reading.ts';

export interface Place {
  readonly conversation: ConversationId;
  readonly whose: 'team' | 'direct' | 'thread';
  /** The thread of a team channel in which it is; where the thread is that channel, none. */
  readonly thread?: string;
}

/**
 * Where something was said. A team channel is one conversation, and so may be a thread of it;
 * direct messages are one, threads in them included; elsewhere every thread is one.
 * Undefined where nothing places it: at the top of a channel that is not the team's.
 */
export function placeOf(
  channel: string,
  thread: string | undefined,
  { teamChannels }: Pick<ReadingContext, 'teamChannels'>,
): Place | undefined {
  const whole = conversationOf({ channel, thread: undefined });
  const part = conversationOf({ channel, thread });
  const team = [part, whole].find((one) => teamChannels.includes(one));
  if (team !== undefined) {
    const within = team === whole && thread !== undefined ? { thread } : {};
    return { conversation: team, whose: 'team', ...within };
  }
  if (isDirect(channel)) return { conversation: whole, whose: 'direct' };
  return thread === undefined ? undefined : { conversation: part, whose: 'thread' };
}
