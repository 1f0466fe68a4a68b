import { createHash } from 'node:crypto';
import type mongoose from 'mongoose';
import { FileRecord } from '../../core/kept-file.ts';
import type { FileToKeep, KeptFiles } from '../../engine/ports.ts';
import { isDuplicate } from '../duplicate-key.ts';
import type { ByteShelf } from './byte-shelf.ts';
import { type FileRow, fileModel } from './file-model.ts';
import { typeByContent } from './type-by-content.ts';

type Rows = mongoose.mongo.Collection<FileRow>;

interface Parts {
  readonly rows: Rows;
  readonly shelf: ByteShelf;
}

/**
 * Files whose bytes lie on a shelf and whose records lie in the store. The record comes last and the
 * first one counts, so a crash or a race leaves bytes that nobody knows of, and the next attempt or
 * a removal clears them away.
 */
export function keptFiles(connection: mongoose.Connection, shelf: ByteShelf): KeptFiles {
  const rows = fileModel(connection).collection as unknown as Rows;
  const parts = { rows, shelf };
  const remove = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) await removed(parts, id);
  };
  return {
    keep: (file) => keep(parts, file),
    giveUp: async (file, why) => {
      const { _id, place } = await first(rows, {
        ...rowOf(file),
        record: { state: 'missing', why },
      });
      await shelf.clear(_id, place);
    },
    find: async (ids) => {
      const byKey = new Map(ids.map((id) => [keyOf(id), id]));
      const found = await rows.find({ _id: { $in: [...byKey.keys()] } }).toArray();
      return found.map((row) => recordFrom(row, byKey.get(row._id) ?? ''));
    },
    open: async (id) => {
      const row = await rows.findOne({ _id: keyOf(id) });
      if (row?.place === undefined) return undefined;
      const file = recordFrom(row, id);
      const bytes = await shelf.open(row._id, row.place);
      return bytes && file.state === 'kept' ? { file, bytes } : undefined;
    },
    remove,
    removeAll: async (conversation) => {
      const found = await rows.find({ conversation }).toArray();
      await remove(found.flatMap(({ id }) => id ?? []));
    },
  };
}

/** Derived from the id, and safe as a name of a folder; it names nobody. */
function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

function rowOf({ id, conversation, at }: Pick<FileToKeep, 'id' | 'conversation' | 'at'>) {
  return { _id: keyOf(id), id, conversation, at };
}

function recordFrom({ record }: FileRow, id: string): FileRecord {
  return FileRecord.parse({ ...record, id });
}

async function keep({ rows, shelf }: Parts, file: FileToKeep): Promise<FileRecord> {
  const known = await rows.findOne({ _id: keyOf(file.id) });
  if (known !== null) return recordFrom(known, file.id);
  const { bytes, name } = file;
  const base = rowOf(file);
  const place = await shelf.put(base._id, bytes);
  const row = await first(rows, {
    ...base,
    record: {
      state: 'kept',
      name,
      type: await typeByContent(bytes),
      sizeBytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    place,
  });
  await shelf.clear(row._id, row.place);
  return recordFrom(row, file.id);
}

/** The row that was there first: this one, or that of somebody faster. */
async function first(rows: Rows, row: FileRow): Promise<FileRow> {
  try {
    await rows.insertOne(row);
    return row;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return (await rows.findOne({ _id: row._id })) ?? (await first(rows, row));
  }
}

/** The stone first: a file that is just being kept meets it, and goes. */
async function removed({ rows, shelf }: Parts, id: string): Promise<void> {
  const _id = keyOf(id);
  const stone = { record: { state: 'missing', why: 'removed' } } as const;
  await rows.replaceOne({ _id }, stone, { upsert: true }).catch(async (error: unknown) => {
    if (!isDuplicate(error)) throw error;
    await rows.replaceOne({ _id }, stone);
  });
  await shelf.clear(_id);
}
