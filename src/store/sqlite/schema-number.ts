import { UnusableStore } from '../port/errors.ts';
import type { Statements } from './statements.ts';

/** Of this version. A version that arranges documents in another way counts on. */
const SCHEMA = 1;

interface Written {
  readonly schema: number;
  /** The version that wrote it, and so can read it. */
  readonly program: string;
}

/**
 * Makes a file that is empty a store, and makes sure that any other is one of this version. Rejects with
 * `UnusableStore` where it is not; nothing is changed then.
 */
export async function readSchema(meta: Statements, file: string, program: string): Promise<void> {
  const found = await tables(meta, file);
  if (found.length > 0 && !found.includes('meta')) {
    throw new UnusableStore(
      `${file} is the database of another program: set DATA_DIR to another folder.`,
    );
  }
  if (!found.includes('meta')) await makeStore(meta, program);
  await checkSchema(meta, file);
}

/** Rejects with `UnusableStore` where a newer version has written the store since. */
export async function checkSchema(meta: Statements, file: string): Promise<void> {
  const text = "SELECT value FROM meta WHERE name = 'schema'";
  const [row] = await meta.read({ text, params: [] });
  const { schema, program }: Written = JSON.parse(String(row?.[0] ?? '{}'));
  if (schema === SCHEMA) return;
  throw new UnusableStore(
    `${file} was written by Quayside ${program} (schema ${schema}), and this version reads schema ` +
      `${SCHEMA}: run Quayside ${program} or newer.`,
  );
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
async function makeStore(meta: Statements, program: string): Promise<void> {
  await meta.read({ text: 'PRAGMA journal_mode = WAL', params: [] });
  const columns = 'name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL';
  await meta.write(`CREATE TABLE IF NOT EXISTS meta (${columns}) WITHOUT ROWID`, [[]]);
  const written: Written = { schema: SCHEMA, program };
  const values = "VALUES ('schema', ?) ON CONFLICT DO NOTHING";
  await meta.write(`INSERT INTO meta (name, value) ${values}`, [[JSON.stringify(written)]]);
}
