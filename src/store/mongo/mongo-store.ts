import type mongoose from 'mongoose';
import type { Instant } from '../../base/instant.ts';
import type { Check } from '../../core/contract/channel.ts';
import type { Collection, Stored, Versioned } from '../port/collection.ts';
import type { DocumentStore, Serving } from '../port/document-store.ts';
import type { Documents, VersionedDocuments } from '../port/documents.ts';
import { demandSchema, SCHEMA_KEY, type SchemaNote } from '../port/schema-number.ts';
import { answerInTime } from './answer-in-time.ts';
import { connect } from './connect.ts';
import { examineMongo } from './examine.ts';
import { gridShelf } from './grid-shelf.ts';
import { ensureModel, modelOf } from './model-of.ts';
import { MongoDocuments } from './mongo-documents.ts';
import { serverTime } from './server-time.ts';
import { whyNotOpen } from './why-not-open.ts';

/**
 * A store in MongoDB. Rejects with `StoreUnavailable` where no server answers within five seconds, and with
 * `UnusableStore` where the address is none or the login is refused.
 */
export async function openMongo(uri: string): Promise<DocumentStore> {
  try {
    return new MongoStore(await connect(uri));
  } catch (error) {
    throw whyNotOpen(error);
  }
}

/** As mongoose counts the states of a connection. */
const CONNECTED = 1;

class MongoStore implements DocumentStore {
  readonly kind = 'mongodb';
  readonly #connection: mongoose.Connection;
  readonly #known = new Map<string, MongoDocuments<Versioned>>();

  constructor(connection: mongoose.Connection) {
    this.#connection = connection;
  }

  documents<Document extends Versioned, Member extends string>(
    collection: Collection<Document, Member>,
  ): VersionedDocuments<Document, Member>;
  documents<Document extends Stored, Member extends string>(
    collection: Collection<Document, Member>,
  ): Documents<Document, Member>;
  documents(declared: Collection<never>): MongoDocuments<Versioned> {
    const known = this.#known.get(declared.name);
    if (known !== undefined) return known;
    const made = new MongoDocuments<Versioned>(declared, modelOf(this.#connection, declared));
    this.#known.set(declared.name, made);
    return made;
  }

  async prepare(collections: readonly Collection<never>[]): Promise<void> {
    try {
      await this.#prepare(collections);
    } catch (error) {
      throw whyNotOpen(error);
    }
  }

  async #prepare(collections: readonly Collection<never>[]): Promise<void> {
    const meta = this.#database.collection<SchemaNote>('meta');
    await demandSchema(await meta.findOne({ _id: SCHEMA_KEY }), async (note) => {
      await meta.updateOne({ _id: SCHEMA_KEY }, { $setOnInsert: note }, { upsert: true });
    });
    await Promise.all(
      collections.map((declared) => ensureModel(modelOf(this.#connection, declared))),
    );
  }

  time(): Promise<Instant> {
    return answerInTime(serverTime(this.#database));
  }

  shelf(newId: () => string) {
    return Promise.resolve(gridShelf(this.#connection, newId));
  }

  examine(now: () => Instant): Promise<readonly Check[]> {
    return examineMongo(this.#database, now);
  }

  fault(): string | undefined {
    return this.#connection.readyState === CONNECTED ? undefined : 'MongoDB does not answer';
  }

  serve(): Promise<Serving> {
    return Promise.resolve({ lost: new Promise<string>(() => {}) });
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  get #database(): mongoose.mongo.Db {
    const { db } = this.#connection;
    if (db === undefined) throw new Error('The store is not connected');
    return db;
  }
}
