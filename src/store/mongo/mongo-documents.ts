import type mongoose from 'mongoose';
import type { Collection, Stored, Versioned } from '../port/collection.ts';
import type { Change, Query, Value, VersionedDocuments, Where } from '../port/documents.ts';
import { TakenError } from '../port/errors.ts';
import { portions } from '../port/portions.ts';
import { answerInTime } from './answer-in-time.ts';
import { DURABLE } from './connect.ts';
import { difference } from './difference.ts';
import { isDuplicate } from './duplicate-key.ts';
import { filterOf, filterOfChange, sortOf, updateOf } from './filter-of.ts';
import { inParts } from './in-parts.ts';
import { putBatch } from './insert-batch.ts';
import { MongoBatches } from './mongo-batches.ts';

const ROWS_IN_A_COMMAND = 500;
/** Rows in one answer of the server, as far as they fit. */
const ROWS_AT_ONCE = 1_000;
const WRITING = { ignoreUndefined: true };

type Picking<Name> = Query<string> & { readonly pick: readonly Name[] };
type Pickable = Query<string> & { readonly pick?: readonly PropertyKey[] };

/** The documents of one collection in MongoDB. See the port for what every call promises. */
export class MongoDocuments<Document extends Versioned>
  implements VersionedDocuments<Document, string>
{
  readonly #declared: Collection<never>;
  readonly #db: mongoose.mongo.Db;
  readonly #rows: mongoose.mongo.Collection<Stored>;
  readonly #batches: MongoBatches<Document>;

  constructor(declared: Collection<never>, { collection }: mongoose.Model<Stored>) {
    this.#declared = declared;
    // The hot path goes around mongoose's casting: everything written was made by our own stores.
    this.#rows = collection as unknown as mongoose.mongo.Collection<Stored>;
    const { name } = declared;
    const db = collection.conn.db;
    if (db === undefined) throw new Error('The store is not connected');
    this.#db = db;
    this.#batches = new MongoBatches(db, name);
  }

  get(key: string): Promise<Document | undefined> {
    return this.#batches.get(key);
  }

  newer(key: string, version: number): Promise<Document | undefined> {
    return this.#batches.newer(key, version);
  }

  async getMany(keys: readonly string[]): Promise<readonly Document[]> {
    return (await answerInTime(this.#rows.find({ _id: { $in: [...keys] } }).toArray())) as never;
  }

  find(query: Query<string>): Promise<readonly Document[]>;
  find<Name extends keyof Document>(
    query: Picking<Name>,
  ): Promise<readonly Pick<Document, Name | '_id'>[]>;
  async find(query: Pickable): Promise<readonly Document[]> {
    const rows = await answerInTime(this.#cursor(query).toArray());
    return dropNulls(rows, query.pick, this.#declared) as never;
  }

  each(query: Query<string>): AsyncIterable<Document>;
  each<Name extends keyof Document>(
    query: Picking<Name>,
  ): AsyncIterable<Pick<Document, Name | '_id'>>;
  async *each(query: Pickable): AsyncIterable<Document> {
    const cursor = this.#cursor(query).batchSize(ROWS_AT_ONCE);
    try {
      while (await answerInTime(cursor.hasNext())) {
        const rows = dropNulls(cursor.readBufferedDocuments(), query.pick, this.#declared);
        yield* rows as unknown as readonly Document[];
      }
    } finally {
      await cursor.close();
    }
  }

  #cursor(query: Pickable) {
    const { where = {}, skip = 0, limit = 0, pick } = query;
    return this.#rows
      .find(filterOf(where, this.#declared), { ...(pick && { projection: projectionOf(pick) }) })
      .sort(sortOf(query))
      .skip(skip)
      .limit(limit);
  }

  async count(where: Where<string>): Promise<number> {
    return await answerInTime(this.#rows.countDocuments(filterOf(where, this.#declared)));
  }

  async distinct(member: string, where: Where<string> = {}): Promise<readonly Value[]> {
    const found = await answerInTime(this.#rows.distinct(member, filterOf(where, this.#declared)));
    // An index over several members makes null of an absent one.
    return found.filter((value: Value | null) => value !== null);
  }

  async insert(documents: readonly Document[]): Promise<readonly boolean[]> {
    return await Promise.all(documents.map((document) => this.#batches.insert(document)));
  }

  async put(documents: readonly Document[]): Promise<void> {
    for (const chunk of portions(documents, ROWS_IN_A_COMMAND)) {
      await answerInTime(inParts(chunk, (part) => putBatch(this.#db, this.#declared.name, part)));
    }
  }

  async change(change: Change): Promise<boolean> {
    return await answerInTime(this.#change(change));
  }

  async #change(change: Change): Promise<boolean> {
    const filter = filterOfChange(change);
    if (change.remove) return (await this.#rows.deleteOne(filter)).deletedCount === 1;
    try {
      const { matchedCount } = await this.#rows.updateOne(filter, updateOf(change), WRITING);
      return matchedCount === 1;
    } catch (error) {
      if (isDuplicate(error)) throw new TakenError(this.#declared.name, { cause: error });
      throw error;
    }
  }

  async changeMany(changes: readonly Change[]): Promise<number> {
    let made = 0;
    for (const chunk of portions(changes, ROWS_IN_A_COMMAND)) {
      const operations = chunk.map((change) => {
        const filter = filterOfChange(change);
        return change.remove
          ? { deleteOne: { filter } }
          : { updateOne: { filter, update: updateOf(change) } };
      });
      const options = { ...WRITING, ordered: false };
      const result = await answerInTime(this.#rows.bulkWrite(operations as never, options));
      made += result.matchedCount + result.deletedCount;
    }
    return made;
  }

  async add(key: string, member: string, by: number): Promise<number> {
    const next = () =>
      this.#rows.findOneAndUpdate(
        { _id: key },
        { $inc: { [member]: by } },
        { upsert: true, returnDocument: 'after', projection: { [member]: 1 } },
      );
    const adding = next().catch((error: unknown) => {
      // Two made the document at once; the one who lost finds it there now.
      if (!isDuplicate(error)) throw error;
      return next();
    });
    const after: object | null = await answerInTime(adding);
    const sum: unknown = after && Reflect.get(after, member);
    if (typeof sum !== 'number')
      throw new Error(`${member} in ${this.#declared.name} is no number`);
    return sum;
  }

  async remove(where: Where<string>): Promise<number> {
    const filter = filterOf(where, this.#declared);
    if (Object.keys(filter).length === 0) throw new Error('Nothing says what to remove');
    return (await answerInTime(this.#rows.deleteMany(filter))).deletedCount;
  }

  async swap(next: Document, before?: Document): Promise<boolean> {
    const update = before === undefined ? next : difference(before, next);
    return await this.#batches.swap({ next, update });
  }

  /** A write that changes nothing waits, as any other, until what was written before is durable. */
  async confirm(key: string, version: number): Promise<boolean> {
    const command = {
      update: this.#declared.name,
      updates: [{ q: { _id: key, version: { $gte: version } }, u: { $max: { version } } }],
      writeConcern: DURABLE,
    };
    const { n, writeConcernError } = await answerInTime(this.#db.command(command));
    if (writeConcernError !== undefined) throw new Error('The majority did not confirm in time');
    return n === 1;
  }
}

function projectionOf(pick: readonly PropertyKey[]): Record<string, 1> {
  return Object.fromEntries(['_id', ...pick].map((member) => [member, 1 as const]));
}

/**
 * Where an index holds all that was picked, MongoDB makes null of what is absent. Changes the rows, which
 * are nobody else's.
 */
function dropNulls<Row extends Stored>(
  rows: readonly Row[],
  pick: readonly PropertyKey[] | undefined,
  { indexes }: Collection<never>,
): readonly Row[] {
  if (pick === undefined) return rows;
  const indexed = new Set<PropertyKey>(indexes.flatMap(({ members }) => members));
  const names = pick.filter((name) => indexed.has(name));
  for (const row of rows) {
    for (const name of names) {
      if (Reflect.get(row, name) === null) Reflect.deleteProperty(row, name);
    }
  }
  return rows;
}
