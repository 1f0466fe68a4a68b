import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { LINES } from './lines.ts';
import { runSql } from './run-sql.ts';

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** A process that writes to a store, and what it has said so far. */
export class RunningWriter {
  readonly child: ChildProcess;
  /** The newest version of each key that was acknowledged. */
  readonly acknowledged = new Map<string, number>();
  /** Every other line. */
  readonly said: string[] = [];
  /** How many writes were acknowledged. */
  heard = 0;
  #waiting: (() => void)[] = [];

  constructor(folder: string, environment: NodeJS.ProcessEnv = {}) {
    this.child = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    });
    if (this.child.stdout === null) throw new Error('It has no output');
    createInterface(this.child.stdout).on('line', (text) => this.#hear(text));
  }

  #hear(text: string): void {
    const [key = '', version = ''] = text.split(' ');
    if (/^k\d+ \d+$/.test(text)) {
      this.heard += 1;
      this.acknowledged.set(key, Number(version));
    } else this.said.push(text);
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Resolves once what it has said so far makes this true. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((go) => this.#waiting.push(go));
  }

  /** Safe to repeat. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'close');
  }
}

/** The writes that were acknowledged and are not in the store: there must be none. */
export async function lostWrites(
  folder: string,
  acknowledged: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const store = await openSqlite(folder, { role: 'command' });
  try {
    const stored = new Map<string, number>();
    for await (const { _id, version } of store.documents(LINES).each({})) stored.set(_id, version);
    const wanted = [...acknowledged];
    return wanted.filter(([key, version]) => (stored.get(key) ?? 0) < version).map(String);
  } finally {
    await store.close();
  }
}

/** What SQLite says of the whole file: `ok`. */
export async function integrityOf(folder: string): Promise<readonly unknown[]> {
  return await runSql(path.join(folder, 'quayside.db'), 'PRAGMA integrity_check');
}
