import { createHash } from 'node:crypto';
import type { Instant } from '../../base/instant.ts';
import type { ConversationId } from '../../core/contract/ids.ts';
import { FileRecord } from '../../core/contract/kept-file.ts';
import type { FileToKeep, KeptFiles } from '../../engine/ports.ts';
import type { ByteShelf } from '../../store/files/byte-shelf.ts';
import { collection } from '../../store/port/collection.ts';
import type { DocumentStore } from '../../store/port/document-store.ts';
import type { DocumentsOf } from '../../store/port/documents.ts';
import { typeByContent } from './type-by-content.ts';

/** A file's record as it is stored; what stays of a removed one says nothing about anybody. */
interface FileRow {
  readonly _id: string;
  readonly id?: string;
  readonly conversation?: ConversationId;
  readonly at?: Instant;
  readonly record: WithoutId<FileRecord>;
  /** Where its bytes lie. */
  readonly place?: string;
}

type WithoutId<Record> = Record extends unknown ? Omit<Record, 'id'> : never;

export const FILES = collection<FileRow>()({
  name: 'files',
  indexes: [{ members: ['conversation'], sparse: true }],
  personal: { conversation: ['conversation', 'id'], words: ['record'] },
});

type Rows = DocumentsOf<typeof FILES>;

interface Parts {
  readonly rows: Rows;
  readonly shelf: ByteShelf;
}

/**
 * Files whose bytes lie on a shelf and whose records lie in the store. The record comes last and the
 * first one counts, so a crash or a race leaves bytes that nobody knows of, and the next attempt or
 * a removal clears them away.
 */
export function keptFiles(store: DocumentStore, shelf: ByteShelf): KeptFiles {
  const rows = store.documents(FILES);
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
      const found = await rows.getMany([...byKey.keys()]);
      return found.map((row) => recordFrom(row, byKey.get(row._id) ?? ''));
    },
    open: async (id) => {
      const row = await rows.get(keyOf(id));
      if (row?.place === undefined) return undefined;
      const file = recordFrom(row, id);
      const bytes = await shelf.open(row._id, row.place);
      return bytes && file.state === 'kept' ? { file, bytes } : undefined;
    },
    remove,
    removeAll: async (conversation) => {
      const found = await rows.find({ where: { conversation } });
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
  const known = await rows.get(keyOf(file.id));
  if (known !== undefined) return recordFrom(known, file.id);
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
  const [isNew] = await rows.insert([row]);
  if (isNew) return row;
  return (await rows.get(row._id)) ?? (await first(rows, row));
}

/** The stone first: a file that is just being kept meets it, and goes. */
async function removed({ rows, shelf }: Parts, id: string): Promise<void> {
  const _id = keyOf(id);
  await rows.put([{ _id, record: { state: 'missing', why: 'removed' } }]);
  await shelf.clear(_id);
}
