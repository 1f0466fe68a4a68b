import { decode } from '../bson/decode.ts';
import type { Doc, Value } from '../bson/value.ts';
import { Collection, type CollectionName } from './collection.ts';
import { demandName } from './collection-name.ts';
import { parseKey } from './disk-key.ts';
import type { Journal } from './journal.ts';
import { ID_INDEX, readIndexDefinition } from './read-index-definition.ts';

/** Every collection of every database in the folder. */
export class DatabaseSet {
  readonly journal: Journal;
  private readonly collections = new Map<string, Collection>();
  private nextId = 1;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  find(database: string, name: string): Collection | undefined {
    return this.collections.get(`${database}.${name}`);
  }

  /** A write to a collection that is not there creates it, as in MongoDB. */
  findOrCreate(database: string, name: string): Collection {
    return this.find(database, name) ?? this.create(database, name);
  }

  create(database: string, name: string): Collection {
    demandName(database, name);
    const collection = this.register(this.nextId, { database, name });
    collection.addIndex(readIndexDefinition(ID_INDEX));
    return collection;
  }

  drop(collection: Collection): void {
    collection.recordDrop();
    this.collections.delete(collection.namespace);
  }

  *all(): Generator<Collection> {
    yield* this.collections.values();
  }

  *of(database: string): Generator<Collection> {
    for (const collection of this.all()) if (collection.database === database) yield collection;
  }

  /** Rebuilds memory from what is on the disk. The catalogue sorts before the documents. */
  async load(stored: AsyncIterable<readonly [Buffer, Buffer]>): Promise<void> {
    const byId = new Map<number, Collection>();
    const indexes = new Map<number, Value[]>();
    for await (const [key, value] of stored) {
      const parsed = parseKey(key);
      if (parsed.kind === 'document') {
        byId.get(parsed.collection)?.adopt(parsed.record, value);
        continue;
      }
      const entry = decode(value);
      byId.set(parsed.collection, this.register(parsed.collection, nameOf(entry)));
      indexes.set(parsed.collection, entry.get('indexes') as Value[]);
    }
    for (const [id, collection] of byId) {
      for (const specification of indexes.get(id) ?? []) {
        collection.adoptIndex(readIndexDefinition(specification as Doc));
      }
    }
  }

  private register(id: number, name: CollectionName): Collection {
    const collection = new Collection(id, name, this.journal);
    this.collections.set(collection.namespace, collection);
    this.nextId = Math.max(this.nextId, id + 1);
    return collection;
  }
}

function nameOf(entry: Doc): CollectionName {
  return { database: String(entry.get('database')), name: String(entry.get('name')) };
}
