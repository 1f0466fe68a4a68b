import type { Change } from '../../store/port/documents.ts';
import { replacing } from './erase-response.ts';
import type { ResponseDocuments, StoredResponse } from './response-collection.ts';

/**
 * Inserts responses, since most are written once, at their end; and replaces where one was there.
 * What is stored newer stays. A state whose day is not the one of the state stored marks the day
 * before as well, so that it is counted anew.
 */
export async function writeResponses(
  rows: ResponseDocuments,
  records: readonly StoredResponse[],
): Promise<void> {
  const added = await rows.insert(records);
  let left = records.filter((_, index) => !added[index]);
  while (left.length > 0) {
    const stored = await rows.getMany(left.map(({ _id }) => _id));
    const seen = new Map(stored.map((row) => [row._id, row]));
    left = left.filter((record) => !isSettled(seen.get(record._id), record));
    const changes = left.flatMap((record) => changeTo(record, seen.get(record._id)) ?? []);
    // Where another process was faster with some of them, what it wrote is looked at again.
    if ((await rows.changeMany(changes)) === changes.length) return;
  }
}

/** Erased and counted meanwhile, newer already, or written by an earlier try. */
function isSettled(row: StoredResponse | undefined, record: StoredResponse): boolean {
  if (row === undefined) return true;
  return row.updatedAt > record.updatedAt || row.unrolled?.token === record.unrolled?.token;
}

function changeTo(record: StoredResponse, row: StoredResponse | undefined): Change | undefined {
  if (row === undefined) return undefined;
  const { _id: key, ...next } = record;
  const at = [record.startedAt, row.startedAt, ...(row.unrolled?.at ?? [])];
  const unrolled = { token: record.unrolled?.token ?? '', at: [...new Set(at)] };
  return {
    key,
    onlyIf: {
      startedAt: row.startedAt,
      updatedAt: row.updatedAt,
      'unrolled.token': row.unrolled?.token,
    },
    ...replacing(row, { ...next, unrolled }),
  };
}
