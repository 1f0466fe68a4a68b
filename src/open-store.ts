import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type mongoose from 'mongoose';
import type { BaseSettings } from './config.ts';
import { connect } from './store/connect.ts';

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
