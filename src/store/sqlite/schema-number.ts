import { UnusableStore } from '../port/errors.ts';
import { demandSchema, SCHEMA_KEY } from '../port/schema-number.ts';
import type { Statements } from './statements.ts';

/**
 * Makes a file that is empty a store, and makes sure that any other is one that this version reads. Rejects
 * with `UnusableStore` where it is not; nothing is changed then.
 */
export async function beginStore(meta: Statements, file: string): Promise<void> {
  const found = await tables(meta, file);
  if (found.length > 0 && !found.includes('meta')) {
    throw new UnusableStore(
      `${file} is the database of another program: set DATA_DIR to another folder.`,
    );
  }
  if (!found.includes('meta')) await makeMeta(meta);
  await checkSchema(meta);
}

/** Rejects with `UnusableStore` where a newer version has written the store. */
export async function checkSchema(meta: Statements): Promise<void> {
  const text = 'SELECT value FROM meta WHERE name = ?';
  const [row] = await meta.read({ text, params: [SCHEMA_KEY] });
  await demandSchema(row && JSON.parse(String(row[0])), async (note) => {
    const insert = 'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING';
    await meta.write(insert, [[SCHEMA_KEY, JSON.stringify(note)]]);
  });
}

async function tables(meta: Statements, file: string): Promise<readonly string[]> {
  try {
    const text = 'SELECT name FROM sqlite_master';
    const rows = await meta.read({ text, params: [] });
    return rows.map(([name]) => String(name));
  } catch (error) {
    if (!(error instanceof UnusableStore)) throw error;
    throw new UnusableStore(
      `${file} is damaged or is no database: put a backup in its place, or move it away to begin anew.`,
      { cause: error },
    );
  }
}

/** Several processes may do so at once. */
async function makeMeta(meta: Statements): Promise<void> {
  await meta.read({ text: 'PRAGMA journal_mode = WAL', params: [] });
  const columns = 'name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL';
  await meta.make(`CREATE TABLE IF NOT EXISTS meta (${columns}) WITHOUT ROWID`);
}
