import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCommand, progressText } from '../../../scripts/import.ts';
import { memoryProgramme } from '../programme/memory-programme.ts';
import { runCommand } from './import-runner.ts';

let folder: string;
let accounts: string;
let store: ReturnType<typeof memoryProgramme>;
let opened = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  accounts = join(folder, 'accounts.csv');
  await writeFile(accounts, 'id,name,country\nACME,Acme,DE\n');
  store = memoryProgramme();
  opened = 0;
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function run(...words: readonly string[]) {
  const close = async () => {
    opened -= 1;
  };
  const command = importCommand(async () => {
    opened += 1;
    return { programme: store, close };
  });
  return runCommand(command, words);
}

describe('quayside import', () => {
  it('takes a file over, says what it did, and closes the store', async () => {
    const { status, out, err } = await run('--accounts', accounts);
    expect(status).toBe(0);
    expect(out).toContain('accounts.csv: 1 row, utf-8');
    expect(out).toContain('accounts  1 new, 0 changed, 0 unchanged');
    expect(out).toContain('Written.');
    expect(err).toBe('accounts: 1 of 1 written\n');
    expect(opened).toBe(0);
  });

  it('ends with 1 where a row is refused, and tells it', async () => {
    await writeFile(accounts, 'id,name,country\nACME,Acme,DE\nBORG,Borg,Atlantis\n');
    const { status, out } = await run('--accounts', accounts);
    expect(status).toBe(1);
    expect(out).toContain('1 row refused:');
    expect(out).toContain('accounts.csv row 3, "country": "Atlantis"; expected a country');
  });

  it.each([
    ['id,country\nACME,DE\n', 'no row could be used'],
    ['id,country\n', 'no row could be used'],
    ['id,name,country\nACME,Acme,Atlantis\n', 'no row could be used'],
    ['id,name,country\n', 'no rows below the titles'],
    ['', 'no row could be used'],
  ])('says that nothing was written after %j', async (text, why) => {
    await writeFile(accounts, text);
    const { out } = await run('--accounts', accounts);
    expect(out).toContain('Nothing was written: ');
    expect(out).toContain(why);
    expect(out).not.toMatch(/^Written|^0 rows refused/m);
  });

  it('says so where everything is stored already', async () => {
    await run('--accounts', accounts);
    const { out } = await run('--accounts', accounts);
    expect(out).toContain('1 unchanged');
    expect(out).toContain('Nothing to write: everything is already stored.');
  });

  it('names a missing column without the whole line of titles', async () => {
    await writeFile(accounts, 'id,Kunde,country\nACME,Acme,DE\n');
    const { out } = await run('--accounts', accounts);
    expect(out).toContain('row 1, "name": there is no such column; expected a column "name" (or ');
    expect(out).not.toContain('id | Kunde');
  });

  it('writes nothing with --dry-run', async () => {
    const { out } = await run('--accounts', accounts, '--dry-run');
    expect(out).toContain('accounts  1 new');
    expect(store.writes()).toBe(0);
  });

  it('prints the report as JSON', async () => {
    const { out } = await run('--accounts', accounts, '--json');
    expect(JSON.parse(out)).toMatchObject({
      counts: { accounts: { new: 1 } },
      faultCount: 0,
      written: true,
    });
  });

  it('ends with 2 where it is used wrongly, before it opens anything', async () => {
    expect(await run()).toMatchObject({ status: 2, err: expect.stringContaining('name a file') });
    const missing = await run(join(folder, 'none.csv'));
    expect(missing).toMatchObject({ status: 2, err: expect.stringContaining('cannot read') });
    const encoding = await run('--accounts', accounts, '--encoding', 'klingon');
    expect(encoding).toMatchObject({ status: 2, err: expect.stringContaining('gb18030') });
  });

  it('documents every column', async () => {
    const { out } = await run('--help');
    for (const title of [
      'reference *',
      'promised on',
      'time zone',
      'account id',
      'owner reach',
      'inspector',
    ]) {
      expect(out).toContain(title);
    }
  });
});

describe('the progress of an import', () => {
  it('is a bar on a terminal and a line elsewhere', () => {
    const half = { kind: 'accounts', done: 50, total: 100 } as const;
    expect(progressText(half, true)).toBe(
      `\raccounts  [${'#'.repeat(15)}${' '.repeat(15)}] 50/100`,
    );
    expect(progressText(half, false)).toBe('');
    expect(progressText({ ...half, done: 100 }, true)).toMatch(/\n$/);
    expect(progressText({ ...half, done: 100 }, false)).toBe('accounts: 100 of 100 written\n');
  });
});
