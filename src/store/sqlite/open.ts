import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { StoreUnavailable, UnusableStore } from '../port/errors.ts';
import { whyOf } from './faults.ts';
import type { ThreadSetUp } from './protocol.ts';
import { beginStore } from './schema-number.ts';
import { SqlRunner } from './sql-runner.ts';
import { Statements } from './statements.ts';
import { SqliteStore } from './store.ts';

export interface SqliteOptions {
  /** A command leaves room between its transactions, so that a serving process next to it is not slowed. */
  readonly role: 'serve' | 'command';
}

const FILE = 'quayside.db';
const OWNER_ONLY = 0o600;
const FOLDER_OF_OWNER = 0o700;

/** Others have their turn after so long, and next to a command after less: a turn is several transactions. */
const TRANSACTION_LIMIT_MS = { serve: 50, command: 5 };
/** What a command leaves others after each transaction that took as long. */
const PAUSE_MS = 5;
/**
 * Pages in the log from which on a commit also copies them into the file, which takes long where they are many.
 * A command does it before the program that serves would have to.
 */
const CHECKPOINT_PAGES = { serve: 4_000, command: 1_000 };
const LOCK_WAIT_MS = 5_000;

/** What is deleted is overwritten, and what is committed is on disk. */
const PRAGMAS = [
  'PRAGMA synchronous = FULL',
  'PRAGMA secure_delete = ON',
  'PRAGMA foreign_keys = OFF',
  'PRAGMA journal_size_limit = 16777216',
];

/**
 * What a process that died had written and not yet flushed comes back when the file is opened: a
 * checkpoint flushes it, so that nothing is read which could still be lost.
 */
const FLUSH = ['PRAGMA wal_checkpoint(PASSIVE)'];

/** After a failed flush the kernel may have dropped pages: all are written anew, and then something of some size. */
const REPAIR = [
  'PRAGMA wal_checkpoint(TRUNCATE)',
  "INSERT OR REPLACE INTO meta (name, value) VALUES ('room', hex(randomblob(32768)))",
  "UPDATE meta SET value = '' WHERE name = 'room'",
];

/**
 * Opens the file `quayside.db` in the folder, and makes both where they are missing. Several processes may
 * have it open. Rejects with `UnusableStore` where what lies there is no store of this version, and changes
 * nothing of it; with `StoreUnavailable` where it cannot be opened now.
 */
export async function openSqlite(folder: string, options: SqliteOptions): Promise<SqliteStore> {
  const file = path.join(path.resolve(folder), FILE);
  await makeFile(file);
  const writer = new SqlRunner((isRepair) => writerSetUp(file, options, isRepair));
  const reader = new SqlRunner(() => readerSetUp(file));
  const meta = new Statements(writer, 'meta');
  try {
    await beginStore(meta, file);
    return await SqliteStore.begin({ file, writer, reader, meta });
  } catch (error) {
    await writer.close();
    throw error;
  }
}

async function makeFile(file: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: FOLDER_OF_OWNER });
    await (await open(file, 'a', OWNER_ONLY)).close();
  } catch (cause) {
    throw unopened(file, cause);
  }
}

function unopened(file: string, cause: unknown): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO') {
    const why = whyOf({ code: code === 'EIO' ? 'SQLITE_IOERR' : 'SQLITE_FULL' });
    return new StoreUnavailable(`The store ${file} cannot be opened: ${why}.`, { cause });
  }
  return new UnusableStore(
    `The store ${file} cannot be written (${code}): give this user the folder, or set DATA_DIR.`,
    { cause },
  );
}

function writerSetUp(file: string, { role }: SqliteOptions, isRepair: boolean): ThreadSetUp {
  return {
    file,
    pragmas: [...PRAGMAS, `PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES[role]}`],
    repair: isRepair ? REPAIR : FLUSH,
    transactionLimitMs: TRANSACTION_LIMIT_MS[role],
    pauseMs: role === 'command' ? PAUSE_MS : 0,
    lockWaitMs: LOCK_WAIT_MS,
  };
}

function readerSetUp(file: string): ThreadSetUp {
  return {
    file,
    pragmas: ['PRAGMA query_only = ON'],
    repair: [],
    transactionLimitMs: 0,
    pauseMs: 0,
    lockWaitMs: LOCK_WAIT_MS,
  };
}
