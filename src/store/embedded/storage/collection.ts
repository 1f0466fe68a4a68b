import { decode, decodeOnly } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { type Doc, doc } from '../bson/value.ts';
import { CollectionIndex } from './collection-index.ts';
import { catalogueKey, documentKey } from './disk-key.ts';
import type { IndexDefinition } from './index-definition.ts';
import type { IndexKeys } from './index-keys.ts';
import type { Journal } from './journal.ts';

export interface CollectionName {
  readonly database: string;
  readonly name: string;
}

/**
 * The documents of one collection, as bytes in memory, with their indexes. Every change is
 * recorded in the journal in the same synchronous step, so both always tell the same story.
 */
export class Collection {
  readonly id: number;
  readonly database: string;
  readonly name: string;
  readonly namespace: string;
  readonly records = new Map<number, Buffer>();
  readonly indexes: CollectionIndex[] = [];
  private readonly journal: Journal;
  private nextRecord = 1;
  /** The top-level fields that any index looks at; undefined if a partial filter needs them all. */
  private indexed: ReadonlySet<string> | undefined = new Set();

  constructor(id: number, { database, name }: CollectionName, journal: Journal) {
    this.id = id;
    this.database = database;
    this.name = name;
    this.namespace = `${database}.${name}`;
    this.journal = journal;
  }

  /** Throws on a duplicate key before anything is changed. */
  insert(bytes: Buffer): void {
    const record = this.nextRecord;
    const document = this.indexedPart(bytes);
    // Index by index, so that of two errors the one is reported that MongoDB would report.
    const keys = this.indexes.map((index) => {
      const found = index.keysOf(document);
      index.demandUnique(this.namespace, found, { record, document });
      return found;
    });
    this.nextRecord += 1;
    for (const [at, index] of this.indexes.entries()) index.add(keys[at] as IndexKeys, record);
    this.put(record, bytes);
  }

  replace(record: number, bytes: Buffer): void {
    const keys = this.checkedKeys(bytes, record);
    const old = this.keysOf(this.records.get(record) as Buffer);
    for (const [at, index] of this.indexes.entries()) {
      const before = old[at] as IndexKeys;
      const after = keys[at] as IndexKeys;
      if (sameKeys(before, after)) continue;
      index.remove(before, record);
      index.add(after, record);
    }
    this.put(record, bytes);
  }

  delete(record: number): void {
    const old = this.keysOf(this.records.get(record) as Buffer);
    for (const [at, index] of this.indexes.entries()) index.remove(old[at] as IndexKeys, record);
    this.records.delete(record);
    this.journal.record({ type: 'del', key: documentKey(this.id, record) });
  }

  /** Throws on a duplicate key; then the index does not exist. */
  addIndex(definition: IndexDefinition): void {
    this.adoptIndex(definition);
    this.recordCatalogue();
  }

  adoptIndex(definition: IndexDefinition): void {
    const index = new CollectionIndex(definition);
    index.fill(this.documents(fieldsOf([index])), this.namespace);
    this.indexes.push(index);
    this.indexed = fieldsOf(this.indexes);
  }

  dropIndexes(names: ReadonlySet<string>): void {
    const kept = this.indexes.filter((index) => !names.has(index.definition.name));
    this.indexes.splice(0, this.indexes.length, ...kept);
    this.indexed = fieldsOf(this.indexes);
    this.recordCatalogue();
  }

  recordCatalogue(): void {
    const indexes = this.indexes.map((index) => index.definition.specification);
    const value = encode(doc({ database: this.database, name: this.name, indexes }));
    this.journal.record({ type: 'put', key: catalogueKey(this.id), value });
  }

  recordDrop(): void {
    this.journal.record({ type: 'del', key: catalogueKey(this.id) });
    for (const record of this.records.keys()) {
      this.journal.record({ type: 'del', key: documentKey(this.id, record) });
    }
  }

  /** At start, before the indexes are built. */
  adopt(record: number, bytes: Buffer): void {
    this.records.set(record, bytes);
    this.nextRecord = Math.max(this.nextRecord, record + 1);
  }

  private *documents(only: ReadonlySet<string> | undefined): Generator<readonly [number, Doc]> {
    for (const [record, bytes] of this.records) yield [record, parse(bytes, only)];
  }

  private checkedKeys(bytes: Buffer, record: number): readonly IndexKeys[] {
    const document = this.indexedPart(bytes);
    const keys = this.indexes.map((index) => index.keysOf(document));
    for (const [at, index] of this.indexes.entries()) {
      index.demandUnique(this.namespace, keys[at] as IndexKeys, { record, document });
    }
    return keys;
  }

  private keysOf(bytes: Buffer): readonly IndexKeys[] {
    const document = this.indexedPart(bytes);
    return this.indexes.map((index) => index.keysOf(document));
  }

  private indexedPart(bytes: Buffer): Doc {
    return parse(bytes, this.indexed);
  }

  private put(record: number, bytes: Buffer): void {
    this.records.set(record, bytes);
    this.journal.record({ type: 'put', key: documentKey(this.id, record), value: bytes });
  }
}

function parse(bytes: Buffer, only: ReadonlySet<string> | undefined): Doc {
  return only === undefined ? decode(bytes) : decodeOnly(bytes, only);
}

function sameKeys(before: IndexKeys, after: IndexKeys): boolean {
  if (before.keys.length !== after.keys.length) return false;
  return before.keys.every((key, at) => key === after.keys[at]);
}

function fieldsOf(indexes: readonly CollectionIndex[]): ReadonlySet<string> | undefined {
  const fields = new Set<string>();
  for (const { definition } of indexes) {
    for (const field of definition.fields) fields.add(field.parts[0] as string);
    const filtered = definition.partial?.compiled.fields ?? (definition.partial ? undefined : []);
    if (filtered === undefined) return undefined;
    for (const field of filtered) fields.add(field);
  }
  return fields;
}
