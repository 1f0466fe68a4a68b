import type { Connection } from 'mongoose';
import { z } from 'zod';
import { ConversationId } from '../core/ids.ts';
import type { StaffLineReader } from '../insight/ports.ts';
import { ledgerModels } from './ledger-model.ts';

const StaffLine = z.object({
  conversation: ConversationId,
  at: z.number(),
  author: z.literal('staff'),
  text: z.string(),
});

/** What staff said, from the transcripts in MongoDB. Calls reject with the driver's errors. */
export function staffLineReader(connection: Connection): StaffLineReader {
  const { collection } = ledgerModels(connection).lines;
  return {
    async *saidByStaff(conversations, from, to) {
      const filter = {
        conversation: { $in: [...conversations] },
        at: { $gte: from, $lt: to },
        author: 'staff',
      };
      const projection = { _id: 0, conversation: 1, at: 1, author: 1, text: 1 };
      for await (const line of collection.find(filter, { projection })) yield StaffLine.parse(line);
    },
  };
}
