import mongoose from 'mongoose';
import { openMongo } from '../../src/store/mongo/mongo-store.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';

export interface OpenTestStore {
  readonly store: DocumentStore;
  close(): Promise<void>;
}

export function documentStoresUnderTest(): readonly {
  readonly name: string;
  open(): Promise<OpenTestStore>;
}[] {
  const server = process.env.MONGODB_URI;
  return server === undefined ? [] : [{ name: 'MongoDB', open: () => openOn(server) }];
}

async function openOn(server: string): Promise<OpenTestStore> {
  const url = new URL(server);
  url.pathname = `/quayside-test-${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
  const uri = url.toString();
  const store = await openMongo(uri);
  return {
    store,
    close: async () => {
      await store.close();
      const connection = await mongoose.createConnection(uri).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
