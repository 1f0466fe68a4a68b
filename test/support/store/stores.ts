import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../../src/app/open-store.ts';
import type { Collection, Stored } from '../../../src/store/port/collection.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { COLLECTIONS } from '../../../src/stores/collections.ts';

/** A store that a test has to itself: a folder of its own, or a database of its own on a shared server. */
export interface TestStore {
  /** With these settings a program uses it. */
  readonly environment: { readonly MONGODB_URI?: string; readonly DATA_DIR?: string };
  close(): Promise<void>;
}

export interface StoreUnderTest {
  readonly name: string;
  open(): Promise<TestStore>;
}

/** SQLite always, and MongoDB as well where `MONGODB_URI` names one. */
export function storesUnderTest(): readonly StoreUnderTest[] {
  const uri = process.env.MONGODB_URI;
  const sqlite = { name: 'SQLite', open: openTemporary };
  return uri === undefined
    ? [sqlite]
    : [sqlite, { name: 'MongoDB', open: () => openDatabase(uri) }];
}

/** A database on the MongoDB that `MONGODB_URI` names, else SQLite. */
export async function openStoreUnderTest(): Promise<TestStore> {
  const uri = process.env.MONGODB_URI;
  return await (uri === undefined ? openTemporary() : openDatabase(uri));
}

/** The documents of a store under test, as another process sees them; to be closed before it. */
export async function documentsIn({ environment }: TestStore): Promise<DocumentStore> {
  const { MONGODB_URI, DATA_DIR = '' } = environment;
  const store = await openStore({ MONGODB_URI, DATA_DIR }, 'command');
  await store.prepare(COLLECTIONS);
  return store;
}

async function openTemporary(): Promise<TestStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-'));
  return {
    environment: { DATA_DIR: folder },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function openDatabase(server: string): Promise<TestStore> {
  const { default: mongoose } = await import('mongoose');
  const url = new URL(server);
  url.pathname = `/quayside-test-${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
  const uri = url.toString();
  return {
    environment: { MONGODB_URI: uri },
    close: async () => {
      const connection = await mongoose.createConnection(uri).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** Takes every document of these collections away. */
export async function clear(
  store: DocumentStore,
  ...collections: readonly Collection<never>[]
): Promise<void> {
  for (const each of collections) await store.documents(each).remove({ _id: { gte: '' } });
}

/** Names of everything that lies where the store keeps bytes of files, whole or not. */
export async function bytesIn({ environment }: TestStore): Promise<readonly string[]> {
  const { MONGODB_URI, DATA_DIR = '' } = environment;
  if (MONGODB_URI === undefined) return await filesIn(path.join(DATA_DIR, 'files'));
  const { default: mongoose } = await import('mongoose');
  const connection = await mongoose.createConnection(MONGODB_URI).asPromise();
  const chunks = await connection.collection('bytes.chunks').find({}).toArray();
  await connection.close();
  return chunks.map(({ _id }) => String(_id));
}

/** Names of all files in a folder and in those within it. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** The documents of these collections, or of all. */
export async function everyDocument(
  store: DocumentStore,
  ...names: readonly string[]
): Promise<readonly Stored[]> {
  const wanted = COLLECTIONS.filter(({ name }) => names.length === 0 || names.includes(name));
  const found = wanted.map((each) => store.documents<Stored, string>(each as never).find({}));
  return (await Promise.all(found)).flat();
}
