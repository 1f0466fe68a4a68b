import path from 'node:path';
import type { Instant } from '../../base/instant.ts';
import type { Check } from '../../core/contract/channel.ts';
import type { ByteShelf } from '../files/byte-shelf.ts';
import { folderShelf } from '../files/folder-shelf.ts';
import type { Collection, Stored, Versioned } from '../port/collection.ts';
import type { DocumentStore, Serving } from '../port/document-store.ts';
import type { Documents, VersionedDocuments } from '../port/documents.ts';
import { SqliteDocuments } from './documents.ts';
import { examine } from './examine.ts';
import { whyOf } from './faults.ts';
import { partsOf, tableOf } from './schema.ts';
import { checkSchema } from './schema-number.ts';
import { claimServing, type ServingLease } from './serving.ts';
import type { SqlRunner } from './sql-runner.ts';
import { Statements } from './statements.ts';

interface Opened {
  readonly file: string;
  readonly writer: SqlRunner;
  readonly reader: SqlRunner;
  readonly meta: Statements;
}

/** One file, and two threads that work on it. */
export class SqliteStore implements DocumentStore {
  readonly kind = 'sqlite';
  readonly #opened: Opened;
  #lease: ServingLease | undefined;

  constructor(opened: Opened) {
    this.#opened = opened;
  }

  documents<Document extends Versioned, Member extends string>(
    collection: Collection<Document, Member>,
  ): VersionedDocuments<Document, Member>;
  documents<Document extends Stored, Member extends string>(
    collection: Collection<Document, Member>,
  ): Documents<Document, Member>;
  documents<Document extends Versioned, Member extends string>(
    collection: Collection<Document, Member>,
  ): VersionedDocuments<Document, Member> {
    const { writer, reader } = this.#opened;
    const table = tableOf(collection);
    const over = (runner: SqlRunner) => new Statements(runner, table.name);
    return new SqliteDocuments(table, over(writer), over(reader));
  }

  async prepare(collections: readonly Collection<never>[]): Promise<void> {
    const { meta } = this.#opened;
    await checkSchema(meta);
    const text = 'SELECT name FROM sqlite_master UNION ALL SELECT name FROM meta';
    const found = await meta.read({ text, params: [] });
    const names = new Set(found.map(([name]) => name));
    const missing = collections.flatMap(partsOf).filter(({ name }) => !names.has(name));
    for (const { sql } of missing) for (const one of sql) await meta.make(one);
  }

  async time(): Promise<Instant> {
    const text = "SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER)";
    const [row] = await this.#opened.meta.read({ text, params: [] });
    return Number(row?.[0]);
  }

  async shelf(newId: () => string): Promise<ByteShelf> {
    const folder = path.join(path.dirname(this.#opened.file), 'files');
    const time = await this.time();
    return await folderShelf(folder, newId, () => time);
  }

  async examine(now: () => Instant): Promise<readonly Check[]> {
    return await examine(this.#opened.meta, this.#opened.file, now);
  }

  fault(): string | undefined {
    const { fault } = this.#opened.writer;
    return fault && `The store cannot write: ${whyOf(fault)}`;
  }

  async serve(): Promise<Serving> {
    this.#lease ??= await claimServing(this.#opened.meta, () => this.time());
    return this.#lease;
  }

  async close(): Promise<void> {
    await this.#lease?.release();
    await this.#opened.reader.close();
    await this.#opened.writer.close();
  }
}
