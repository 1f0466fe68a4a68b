import type mongoose from 'mongoose';
import { Batcher } from '../batcher.ts';
import type { Versioned } from '../port/collection.ts';
import { answerInTime } from './answer-in-time.ts';
import { inParts } from './in-parts.ts';
import { insertBatch } from './insert-batch.ts';
import { type Swap, swapBatch } from './swap-batch.ts';

/** Swaps under way at once; more would only share the same journal flush. */
const SWAPS = { concurrency: 1, batchLimit: 100 };
const INSERTS = { concurrency: 2, batchLimit: 500 };
const READS = { concurrency: 2, batchLimit: 50 };

/** A document is wanted where it is newer than this version. */
interface Look {
  readonly key: string;
  readonly version: number;
}

/** What many ask of one collection in the same moment shares a command. */
export class MongoBatches<Document extends Versioned> {
  readonly #db: mongoose.mongo.Db;
  readonly #name: string;
  readonly #swaps = this.#batcher<Swap, boolean>(SWAPS, (part) =>
    inParts(part, (some) => swapBatch(this.#db, this.#name, some)),
  );
  readonly #inserts = this.#batcher<Document, boolean>(INSERTS, (part) =>
    inParts(part, (some) => insertBatch(this.#db, this.#name, some)),
  );
  readonly #reads = this.#batcher<string, Document | undefined>(READS, (keys) => this.#read(keys));
  readonly #looks = this.#batcher<Look, Document | undefined>(READS, (looks) => this.#look(looks));

  constructor(db: mongoose.mongo.Db, name: string) {
    this.#db = db;
    this.#name = name;
  }

  swap(swap: Swap): Promise<boolean> {
    return this.#swaps.ask(swap);
  }

  insert(document: Document): Promise<boolean> {
    return this.#inserts.ask(document);
  }

  get(key: string): Promise<Document | undefined> {
    return this.#reads.ask(key);
  }

  newer(key: string, version: number): Promise<Document | undefined> {
    return this.#looks.ask({ key, version });
  }

  async #read(keys: readonly string[]): Promise<readonly (Document | undefined)[]> {
    const texts = keys.filter((key) => typeof key === 'string');
    const found = await this.#find({ _id: { $in: texts } }, keys.length);
    if (keys.length === 1 || found.size === new Set(keys).size) {
      return keys.map((key) => found.get(key));
    }
    // What is missing may only have had no room in the answer.
    return await Promise.all(
      keys.map(async (key) => found.get(key) ?? (await this.#read([key]))[0]),
    );
  }

  /** What had no room in the answer counts as not newer: that loses a swap, and then it is read. */
  async #look(looks: readonly Look[]): Promise<readonly (Document | undefined)[]> {
    const wanted = looks.map(({ key, version }) => ({ _id: key, version: { $gt: version } }));
    const found = await this.#find({ $or: wanted }, looks.length);
    return looks.map(({ key, version }) => {
      const document = found.get(key);
      return document !== undefined && document.version > version ? document : undefined;
    });
  }

  /** A plain command: a cursor would cost more than the answer. */
  async #find(filter: object, batchSize: number): Promise<ReadonlyMap<string, Document>> {
    const command = { find: this.#name, filter, batchSize, singleBatch: true };
    const { cursor } = await this.#db.command(command);
    return new Map(cursor.firstBatch.map((document: Document) => [document._id, document]));
  }

  #batcher<Request, Answer>(
    options: { readonly concurrency: number; readonly batchLimit: number },
    handle: (batch: readonly Request[]) => Promise<readonly Answer[]>,
  ): Batcher<Request, Answer> {
    return new Batcher((batch: readonly Request[]) => answerInTime(handle(batch)), options);
  }
}
