/**
 * Writes to the store in the folder until it is killed: `writer.ts FOLDER`. Prints `ready`, `KEY VERSION`
 * for each write that was acknowledged, `refused WHY` for each that was not, and `fault WHY` or `well`
 * where that changes.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { LINES, line } from './lines.ts';

const KEYS = 20;
const AFTER_REFUSAL_MS = 50;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function write(store: DocumentStore, key: string): Promise<void> {
  for (;;) {
    try {
      const version = await writeNext(store, key);
      if (version !== undefined) say(`${key} ${version}`);
    } catch (error) {
      say(`refused ${error instanceof Error ? error.message : error}`);
      await wait(AFTER_REFUSAL_MS);
    }
  }
}

/** The version that was written; undefined where another was faster. */
async function writeNext(store: DocumentStore, key: string): Promise<number | undefined> {
  const lines = store.documents(LINES);
  const version = (await lines.get(key))?.version ?? 0;
  const next = line(key, version + 1);
  const [isMade] = version === 0 ? await lines.insert([next]) : [await lines.swap(next)];
  return isMade ? version + 1 : undefined;
}

async function watch(store: DocumentStore): Promise<void> {
  let before: string | undefined;
  for (;;) {
    const fault = store.fault();
    if (fault !== before) say(fault === undefined ? 'well' : `fault ${fault}`);
    before = fault;
    await wait(1);
  }
}

const store = await openSqlite(process.argv[2] ?? '', { role: 'serve' });
await store.prepare([LINES]);
say('ready');
await Promise.all([
  watch(store),
  ...Array.from({ length: KEYS }, (_, index) => write(store, `k${index}`)),
]);
