import type mongoose from 'mongoose';
import type { Model } from 'mongoose';
import type { KeptFiles } from '../engine/ports.ts';
import { ledgerModels } from './ledger-model.ts';
import type { ResponseRecord, Tombstone } from './response-model.ts';

type Stored = Tombstone | ResponseRecord;

export interface EraseTools {
  readonly newId: () => string;
  readonly files: Pick<KeptFiles, 'remove'>;
}

/**
 * Puts a stone without any words in the place of a response; it goes when the days in which the
 * response counted have been counted without it. Its files and what was said in between go
 * first: were the stone there, nobody would know of them.
 */
export async function eraseResponse(
  model: Model<ResponseRecord>,
  id: string,
  { newId, files }: EraseTools,
): Promise<void> {
  const { feedback } = ledgerModels(model.db);
  const rows = model.collection as unknown as mongoose.mongo.Collection<Stored>;
  for (
    let row = await rows.findOne({ _id: id });
    row !== null;
    row = await rows.findOne({ _id: id })
  ) {
    if ('erased' in row) return;
    const { startedAt, updatedAt, unrolled, files: shown = [] } = row;
    await files.remove(shown.flatMap(({ media }) => media.file ?? []));
    await feedback.deleteMany(saidAbout(row));
    const at = [...new Set([startedAt, ...(unrolled?.at ?? [])])];
    const { matchedCount } = await rows.replaceOne(
      { _id: id, startedAt, updatedAt, 'unrolled.token': unrolled?.token ?? null },
      stone({ startedAt, unrolled: { token: newId(), at } }),
    );
    if (matchedCount === 1) return;
  }
}

/** What the same buyer said unasked about the same shipment. */
function saidAbout({ conversation, subject }: ResponseRecord) {
  return { conversation, 'subject.shipment.reference': subject.shipment.reference };
}

/** As new as can be: no late state of the response puts the words back. */
function stone(
  facts: Pick<Tombstone, 'startedAt' | 'unrolled'>,
): Omit<Tombstone, '_id'> & Record<string, unknown> {
  return { ...facts, updatedAt: Number.MAX_SAFE_INTEGER, erased: true };
}
