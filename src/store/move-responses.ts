import type mongoose from 'mongoose';
import type { Model } from 'mongoose';
import type { ResponseRecord, Tombstone } from './response-model.ts';

type Stored = ResponseRecord | Tombstone;

/**
 * Writes states whose day is not the one of the state stored, so that the day before is counted
 * anew as well. What is stored newer stays. Rare: a response keeps the time at which it began.
 */
export async function moveResponses(
  model: Model<ResponseRecord>,
  records: readonly ResponseRecord[],
): Promise<void> {
  const rows = model.collection as unknown as mongoose.mongo.Collection<Stored>;
  const wanted = new Map(records.map((record) => [record._id, record]));
  while (wanted.size > 0) {
    const stored = await rows.find({ _id: { $in: [...wanted.keys()] } }).toArray();
    const seen = new Map(stored.map((row) => [row._id, row]));
    for (const [id, record] of [...wanted]) {
      const row = seen.get(id);
      const isDone = row === undefined || isSettled(row, record) || (await move(rows, row, record));
      if (isDone) wanted.delete(id);
    }
  }
}

/** Newer already, or written by an earlier try. */
function isSettled(row: Stored, record: ResponseRecord): boolean {
  return row.updatedAt > record.updatedAt || row.unrolled?.token === record.unrolled?.token;
}

/** False where somebody changed the stored state meanwhile. */
async function move(
  rows: mongoose.mongo.Collection<Stored>,
  row: Stored,
  record: ResponseRecord,
): Promise<boolean> {
  const at = [record.startedAt, row.startedAt, ...(row.unrolled?.at ?? [])];
  const unrolled = { token: record.unrolled?.token ?? '', at: [...new Set(at)] };
  const { matchedCount } = await rows.replaceOne(
    {
      _id: row._id,
      startedAt: row.startedAt,
      updatedAt: row.updatedAt,
      'unrolled.token': row.unrolled?.token ?? null,
    },
    { ...record, unrolled },
    { ignoreUndefined: true },
  );
  return matchedCount === 1;
}
