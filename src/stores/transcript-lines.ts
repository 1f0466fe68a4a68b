import type { TranscriptLine } from '../core/contract/transcript.ts';
import { collection } from '../store/port/collection.ts';

/** A line with its themes and sentiment; its key begins with the conversation's id. */
export type LineRow = Omit<TranscriptLine, 'id'> & {
  readonly _id: string;
  readonly themes?: unknown;
  readonly sentiment?: unknown;
  readonly score?: unknown;
};

export const TRANSCRIPTS = collection<LineRow>()({
  name: 'transcripts',
  indexes: [{ members: ['conversation', 'sequence'] }],
  compared: ['at', 'author'],
  personal: {
    conversation: ['_id', 'conversation'],
    words: ['text', 'media', 'themes', 'sentiment', 'score', 'speakerName'],
  },
});
