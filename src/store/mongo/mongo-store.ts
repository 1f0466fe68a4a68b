import type mongoose from 'mongoose';
import type { Instant } from '../../base/instant.ts';
import type { Check } from '../../core/contract/channel.ts';
import type { Collection, Stored, Versioned } from '../port/collection.ts';
import type { DocumentStore, Serving } from '../port/document-store.ts';
import type { Documents, VersionedDocuments } from '../port/documents.ts';
import { StoreUnavailable, UnusableStore } from '../port/errors.ts';
import { demandSchema, SCHEMA_KEY, type SchemaNote } from '../port/schema-number.ts';
import { answerInTime } from './answer-in-time.ts';
import { connect } from './connect.ts';
import { examineMongo } from './examine.ts';
import { gridShelf } from './grid-shelf.ts';
import { ensureModel, modelOf } from './model-of.ts';
import { MongoDocuments } from './mongo-documents.ts';
import { serverTime } from './server-time.ts';

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

/** Names of the driver's errors that tell of the address. */
const OF_ADDRESS = new Set(['MongoParseError', 'MongoRuntimeError', 'MongoInvalidArgumentError']);
const OF_SELECTION = new Set(['MongooseServerSelectionError', 'MongoServerSelectionError']);
/** Unauthorized, AuthenticationFailed, and what hosted servers answer. */
const OF_LOGIN: readonly unknown[] = [13, 18, 8_000];

const NO_ADDRESS =
  'MONGODB_URI is no address of a MongoDB. One looks like mongodb://user:password@host:27017/quayside; several ' +
  'hosts stand with commas between them, and a sign such as @ in a password is written as %40.';
const NO_LOGIN =
  'MongoDB refuses the login of MONGODB_URI. Check user, password and authSource; the user needs the role ' +
  'readWrite on the database.';
const NO_ANSWER = 'MongoDB does not answer at MONGODB_URI. Is it running, and reachable?';

/** Why a MongoDB cannot be opened, in one sentence for the operator; the error itself where nobody foresaw it. */
function whyNotOpen(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (OF_ADDRESS.has(error.name)) return new UnusableStore(NO_ADDRESS, { cause: error });
  if (OF_SELECTION.has(error.name)) return new StoreUnavailable(NO_ANSWER, { cause: error });
  const code: unknown = Reflect.get(error, 'code');
  return OF_LOGIN.includes(code) ? new UnusableStore(NO_LOGIN, { cause: error }) : error;
}
