import mongoose, { type Connection } from 'mongoose';
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
  const { lines } = ledgerModels(connection);
  return {
    async *saidByStaff(conversations, from, to) {
      const filter = {
        conversation: mongoose.trusted({ $in: [...conversations] }),
        at: mongoose.trusted({ $gte: from, $lt: to }),
        author: 'staff',
      };
      const wanted = { _id: 0, conversation: 1, at: 1, author: 1, text: 1 };
      for await (const line of lines.find(filter, wanted).lean().cursor())
        yield StaffLine.parse(line);
    },
  };
}
