import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { memberSql } from '../../src/store/sqlite/members.ts';
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { LINES, line } from '../support/sqlite/lines.ts';
import { runSql } from '../support/sqlite/run-sql.ts';

describe('a store in a file', () => {
  let parent: string;
  let folder: string;
  let file: string;
  const opened: DocumentStore[] = [];

  beforeEach(async () => {
    parent = await mkdtemp(path.join(tmpdir(), 'quayside-file-'));
    folder = path.join(parent, 'data');
    file = path.join(folder, 'quayside.db');
  });
  afterEach(async () => {
    for (const store of opened.splice(0).reverse()) await store.close();
    await rm(parent, { recursive: true, force: true });
  });

  async function open(role: 'serve' | 'command' = 'command'): Promise<DocumentStore> {
    const store = await openSqlite(folder, { role });
    opened.push(store);
    await store.prepare([LINES]);
    return store;
  }

  async function closeAll(): Promise<void> {
    for (const store of opened.splice(0).reverse()) await store.close();
  }

  const sql = (text: string, ...params: readonly string[]) => runSql(file, text, ...params);

  it('is for its owner only, and one file once nobody has it open', async () => {
    const store = await open();
    await store.documents(LINES).insert([line('k1', 1)]);
    for (const name of ['quayside.db', 'quayside.db-wal', 'quayside.db-shm']) {
      expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o600);
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await closeAll();
    await expect(stat(`${file}-wal`)).rejects.toThrow();
    expect(await (await open()).documents(LINES).get('k1')).toEqual(line('k1', 1));
  });

  it('keeps nothing of what was deleted', async () => {
    const store = await open();
    const lines = store.documents(LINES);
    await lines.insert([{ ...line('k1', 1), text: 'a secret of somebody' }, line('k2', 1)]);
    await lines.remove({ _id: 'k1' });
    await closeAll();
    expect((await readFile(file)).includes('a secret of somebody')).toBe(false);
  });

  it('is refused where the folder cannot be made', async () => {
    await writeFile(folder, 'a file');
    await expect(open()).rejects.toMatchObject({
      name: 'UnusableStore',
      message: `The store ${file} cannot be written (EEXIST): give this user the folder, or set DATA_DIR.`,
    });
  });

  it('is refused, and left as it is, where the file is no database', async () => {
    await mkdir(folder);
    const text = 'this is a text '.repeat(1_000);
    await writeFile(file, text);
    await expect(open()).rejects.toMatchObject({
      name: 'UnusableStore',
      message: `${file} is damaged or is no database: put a backup in its place, or move it away to begin anew.`,
    });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('is refused where the file belongs to another program', async () => {
    await mkdir(folder);
    await sql('CREATE TABLE theirs (a)');
    const before = await readFile(file);
    await expect(open()).rejects.toMatchObject({ name: 'UnusableStore' });
    expect(await readFile(file)).toEqual(before);
  });

  it('is refused where a newer version wrote it, and says which can read it', async () => {
    await open();
    await closeAll();
    const note = JSON.stringify({ _id: 'schema', number: 99, writtenBy: '7.1.0' });
    await sql("UPDATE meta SET value = ? WHERE name = 'schema'", note);
    await expect(open()).rejects.toThrow('written by Quayside 7.1.0');
    expect(await sql("SELECT value FROM meta WHERE name = 'schema'")).toEqual([note]);
  });

  it('says so where the file was damaged, and leaves it as it is', async () => {
    const store = await open();
    const lines = Array.from({ length: 500 }, (_, index) => line(`k${index}`, 1));
    await store.documents(LINES).insert(lines);
    await closeAll();
    const bytes = await readFile(file);
    bytes.fill(0x55, 100, 8_192);
    await writeFile(file, bytes);
    await expect(open()).rejects.toMatchObject({ name: 'UnusableStore' });
    expect((await readFile(file)).equals(bytes)).toBe(true);
  });

  it('makes an index of what was there before it was declared', async () => {
    const store = await openSqlite(folder, { role: 'command' });
    opened.push(store);
    await store.prepare([{ ...LINES, indexes: [] }]);
    await store.documents(LINES).insert([line('k1', 1), line('k2', 1)]);
    await store.prepare([LINES]);
    const keys = (await store.documents(LINES).find({ where: { words: 'k2' } })).map(
      ({ _id }) => _id,
    );
    expect(keys).toEqual(['k2']);
  });

  it('asks indexes, not every document', async () => {
    const store = await open();
    await store.documents(LINES).insert([line('k1', 1)]);
    const member = memberSql('at');
    const plan = await sql(
      `EXPLAIN QUERY PLAN SELECT doc FROM lines WHERE ${member} > 3 ORDER BY ${member}, key`,
    );
    expect(plan.at(-1)).toBe('SEARCH lines USING INDEX lines__at (<expr>>?)');
  });
});

describe('the right to serve from a file', () => {
  let folder: string;
  let stores: DocumentStore[];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-serve-'));
    stores = [];
    for (let count = 0; count < 2; count++)
      stores.push(await openSqlite(folder, { role: 'serve' }));
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const holder = (changes: object) => ({
    id: 'another',
    pid: 1,
    host: 'elsewhere',
    space: '',
    since: 0,
    beat: 0,
    ...changes,
  });
  const write = async (value: object) =>
    await runSql(
      path.join(folder, 'quayside.db'),
      "INSERT OR REPLACE INTO meta (name, value) VALUES ('serving', ?)",
      JSON.stringify(value),
    );

  it('belongs to one process, which the others name, until it closes', async () => {
    const [first, second] = stores;
    await first?.serve();
    await expect(second?.serve()).rejects.toMatchObject({
      name: 'ServedElsewhere',
      message: expect.stringMatching(/^Process \d+ on .* has served this store since 20.*Stop it/),
    });
    await first?.close();
    await second?.serve();
  });

  it('is taken at once from a process that has ended', async () => {
    const [first] = stores;
    await first?.serve();
    const [text = '{}'] = await runSql(
      path.join(folder, 'quayside.db'),
      "SELECT value FROM meta WHERE name = 'serving'",
    );
    const { host, space } = JSON.parse(String(text));
    await write(holder({ pid: 2 ** 22 + 1, host, space }));
    await stores[1]?.serve();
  });

  it('is lost to who took the place of a silent process, in one sentence', async () => {
    const [first] = stores;
    const serving = await first?.serve();
    await write(holder({ pid: 77 }));
    expect(await serving?.lost).toBe(
      'Process 77 on elsewhere has served this store since 1970-01-01T00:00:00.000Z. ' +
        'This process was silent for too long, and stops.',
    );
  });
});
