import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Db } from 'mongodb';
import { openStore, type Role } from '../../src/app/open-store.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import type { Grounds } from './grounds.ts';

/** What keeps the data of a contestant. */
export type StoreKind = 'mongodb' | 'sqlite';

/** A folder of a contestant's own, and a database of its own where it keeps its data in MongoDB. */
export interface Place {
  readonly environment: { readonly DATA_DIR: string; readonly MONGODB_URI?: string };
  readonly database?: Db;
  remove(): Promise<void>;
}

/** The store of a place, to be closed by the caller. */
export async function openStoreAt(
  environment: Place['environment'],
  role: Role = 'command',
): Promise<DocumentStore> {
  return await openStore({ MONGODB_URI: undefined, ...environment }, role);
}

/** Rejects where it is to be MongoDB and there is none. */
export async function openPlace(
  { engine, next }: Pick<Grounds, 'engine' | 'next'>,
  kind: StoreKind,
): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-bench-data-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  if (kind === 'sqlite') return { environment: { DATA_DIR: folder }, remove: removeFolder };
  if (engine === undefined) throw new Error('There is no MongoDB to measure on');
  const name = `quayside-bench-${process.pid}-${next()}`;
  const database = engine.client.db(name);
  return {
    environment: { DATA_DIR: folder, MONGODB_URI: engine.uriOf(name) },
    database,
    remove: async () => {
      await database.dropDatabase();
      await removeFolder();
    },
  };
}
