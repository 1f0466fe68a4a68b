import path from 'node:path';
import type { DocumentStore } from '../store/port/document-store.ts';
import type { BaseSettings } from './settings/config.ts';

/** A program that serves buyers, or a command that may run next to it. */
export type Role = 'serve' | 'command';

/** MongoDB where `MONGODB_URI` names it, else SQLite in `DATA_DIR`. */
export async function openStore(
  { MONGODB_URI, DATA_DIR }: Pick<BaseSettings, 'MONGODB_URI' | 'DATA_DIR'>,
  role: Role,
): Promise<DocumentStore> {
  // Each engine is loaded only where it is needed: both together are dead weight in memory.
  if (MONGODB_URI !== undefined) {
    const { openMongo } = await import('../store/mongo/mongo-store.ts');
    return await openMongo(MONGODB_URI);
  }
  const { openSqlite } = await import('../store/sqlite/open.ts');
  return await openSqlite(path.resolve(DATA_DIR), { role });
}
