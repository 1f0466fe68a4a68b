import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbedded } from '../../src/store/embedded/open.ts';

/** A database server that a test has to itself, or a database of its own on a shared one. */
export interface TestStore {
  readonly uri: string;
  close(): Promise<void>;
}

export interface StoreUnderTest {
  readonly name: string;
  open(): Promise<TestStore>;
}

/** The embedded store always, and MongoDB as well where `MONGODB_URI` names one. */
export function storesUnderTest(): readonly StoreUnderTest[] {
  const uri = process.env.MONGODB_URI;
  const embedded = { name: 'the embedded store', open: openTemporary };
  return uri === undefined
    ? [embedded]
    : [embedded, { name: 'MongoDB', open: () => openDatabase(uri) }];
}

/** A database on the MongoDB that `MONGODB_URI` names, else on an embedded store. */
export async function openStoreUnderTest(): Promise<TestStore> {
  const uri = process.env.MONGODB_URI;
  return await (uri === undefined ? openTemporary() : openDatabase(uri));
}

async function openTemporary(): Promise<TestStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-'));
  const server = await openEmbedded(folder);
  return {
    uri: server.uri,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openDatabase(server: string): Promise<TestStore> {
  const { default: mongoose } = await import('mongoose');
  const url = new URL(server);
  url.pathname = `/quayside-test-${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
  const uri = url.toString();
  return {
    uri,
    close: async () => {
      const connection = await mongoose.createConnection(uri).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
