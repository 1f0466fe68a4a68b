import { z } from 'zod';
import { ConversationId } from '../core/contract/ids.ts';
import type { StaffLineReader } from '../insight/ports.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import { TRANSCRIPTS } from './transcript-lines.ts';

const StaffLine = z.object({
  conversation: ConversationId,
  at: z.number(),
  author: z.literal('staff'),
  text: z.string(),
});

/** What staff said, from the transcripts. */
export function staffLineReader(store: DocumentStore): StaffLineReader {
  const lines = store.documents(TRANSCRIPTS);
  return {
    async *saidByStaff(conversations, from, to) {
      const where = {
        conversation: { in: conversations },
        at: { gte: from, lt: to },
        author: 'staff',
      };
      const pick = ['conversation', 'at', 'author', 'text'] as const;
      const found = lines.each({ where, order: ['conversation', 'sequence'], pick });
      for await (const line of found) yield StaffLine.parse(line);
    },
  };
}
