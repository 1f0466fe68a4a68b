import type { Instant } from '../../base/instant.ts';
import type { ChannelName, ConversationId } from '../../core/contract/ids.ts';
import type { TranscriptLine } from '../../core/contract/transcript.ts';
import type { World } from '../../core/contract/world.ts';
import type { ConversationStore } from '../ports.ts';

export interface UpdaterParts {
  readonly store: ConversationStore;
  readonly world: World;
  readonly worker: string;
  readonly now: () => Instant;
  /** Until when a message to this channel has to wait because its messenger is away. */
  readonly holdUntil?: (
    channel: ChannelName,
    conversation: ConversationId,
    now: Instant,
  ) => Instant | undefined;
  /** Called with each message that was given up, once that is durable. */
  readonly onGivenUp?: (line: TranscriptLine) => void;
  /** Calls back after a pause in which a change that nobody waits for may find a swap to share. */
  readonly debounce: (flush: () => void) => void;
}
