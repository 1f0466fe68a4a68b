import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type mongoose from 'mongoose';
import type { BaseSettings } from './config.ts';
import type { KeptFiles } from './engine/ports.ts';
import { connect } from './store/connect.ts';
import { folderShelf } from './store/files/folder-shelf.ts';
import { gridShelf } from './store/files/grid-shelf.ts';
import { keptFiles } from './store/files/kept-files.ts';

export interface OpenStore {
  readonly connection: mongoose.Connection;
  /** `mongodb` for a server of its own, `embedded` for the one in `DATA_DIR`. */
  readonly kind: 'mongodb' | 'embedded';
  close(): Promise<void>;
}

/** MongoDB where `MONGODB_URI` names it, else the embedded store, with the same mongoose code above. */
export async function openStore({ MONGODB_URI, DATA_DIR }: BaseSettings): Promise<OpenStore> {
  if (MONGODB_URI !== undefined) {
    const connection = await connect(MONGODB_URI);
    return { connection, kind: 'mongodb', close: () => connection.close() };
  }
  const folder = path.resolve(DATA_DIR, 'store');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Loaded only where it is needed: a MongoDB server makes it dead weight.
  const { openEmbedded } = await import('./store/embedded/open.ts');
  const server = await openEmbedded(folder);
  const connection = await connect(server.uri);
  return {
    connection,
    kind: 'embedded',
    close: async () => {
      await connection.close();
      await server.close();
    },
  };
}

/** Where the bytes of files lie: with the server's own data, else in a folder next to the embedded store. */
export async function openFiles(
  { connection, kind }: OpenStore,
  { DATA_DIR }: BaseSettings,
  newId: () => string,
): Promise<KeptFiles> {
  const shelf =
    kind === 'mongodb'
      ? gridShelf(connection, newId)
      : await folderShelf(path.resolve(DATA_DIR, 'files'), newId, Date.now);
  return keptFiles(connection, shelf);
}
