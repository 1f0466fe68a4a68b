import { createHash } from 'node:crypto';
import type { Instant } from '../base/instant.ts';
import type { ChannelName, ConversationId } from '../core/contract/ids.ts';
import type { Quarantined } from '../core/conversation/journal.ts';
import { collection } from '../store/port/collection.ts';

/** What was set aside, as the journal or an adapter wrote it. */
export type QuarantineRow = Omit<Quarantined, 'id' | 'conversation'> & {
  readonly _id: string;
  /** Short, and safe in every shell, where ids hold characters that shells read as their own. */
  readonly handle: string;
  readonly conversation?: ConversationId;
  readonly channel?: ChannelName;
  readonly raw?: string;
  readonly replayedAt?: Instant;
  /** What it was, once its content is forgotten. */
  readonly of?: string;
};

export const QUARANTINE = collection<QuarantineRow>()({
  name: 'quarantine',
  indexes: [{ members: ['at'] }, { members: ['handle'] }],
  personal: {
    conversation: ['conversation'],
    words: ['event', 'entry'],
    raw: ['raw'],
  },
});

const HANDLE_LENGTH = 10;

export function quarantineRow({
  id,
  ...rest
}: Omit<QuarantineRow, '_id' | 'handle'> & { readonly id: string }): QuarantineRow {
  const handle = createHash('sha256').update(id).digest('hex').slice(0, HANDLE_LENGTH);
  return { _id: id, handle, ...rest };
}
