import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SqlRunner } from '../../../../src/store/sqlite/sql-runner.ts';

/** More rows than the heap of a thread holds. */
const TOO_MUCH =
  'WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many LIMIT 9000000) ' +
  "SELECT n, 'row ' || n FROM many";

describe('a thread that runs SQL', () => {
  let folder: string;
  let runner: SqlRunner;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-thread-'));
    runner = new SqlRunner(() => ({
      file: path.join(folder, 'some.db'),
      pragmas: ['PRAGMA journal_mode = WAL'],
      repair: [],
      transactionLimitMs: 50,
      pauseMs: 0,
      lockWaitMs: 100,
    }));
  });
  afterEach(async () => {
    await runner.close();
    await rm(folder, { recursive: true, force: true });
  });

  const read = (sql: string) => runner.ask({ sql, rows: [[]], write: false });
  const write = (sql: string, rows: readonly (readonly string[])[] = [[]]) =>
    runner.ask({ sql, rows, write: true });

  it('lets what fails by itself fail alone', async () => {
    await write('CREATE TABLE t (a UNIQUE)');
    const insert = 'INSERT INTO t VALUES (?)';
    const [first, second] = await Promise.all([
      write(insert, [['x'], ['x'], ['y']]),
      write(insert, [['z']]),
    ]);
    expect(first).toMatchObject([1, { code: 'SQLITE_CONSTRAINT_UNIQUE' }, 1]);
    expect(second).toEqual([1]);
    expect(await read('SELECT count(*) FROM t')).toEqual([[[3]]]);
    expect(await read('SELECT nothing')).toMatchObject([{ code: 'SQLITE_ERROR' }]);
  });

  it('waits for the lock of another only so long, and goes on after that', async () => {
    await write('CREATE TABLE t (a)');
    const other = new SqlRunner(() => ({
      file: path.join(folder, 'some.db'),
      pragmas: [],
      repair: [],
      transactionLimitMs: 50,
      pauseMs: 0,
      lockWaitMs: 100,
    }));
    await other.ask({ sql: 'BEGIN IMMEDIATE', rows: [[]], write: false });
    expect(await write("INSERT INTO t VALUES ('x')")).toMatchObject([{ code: 'SQLITE_BUSY' }]);
    expect(runner.fault).toBeUndefined();
    expect(await read('SELECT count(*) FROM t')).toEqual([[[0]]]);
    await other.close();
    expect(await write("INSERT INTO t VALUES ('x')")).toEqual([1]);
  });

  it('is started again where it dies; what was under way is refused', async () => {
    await write('CREATE TABLE t (a)');
    const dying = [read(TOO_MUCH), write("INSERT INTO t VALUES ('under way')")];
    const ends = await Promise.allSettled(dying);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(ends).toMatchObject([
      { reason: { name: 'StoreUnavailable' } },
      { reason: { name: 'StoreUnavailable' } },
    ]);
    expect(await write("INSERT INTO t VALUES ('later')")).toEqual([1]);
    expect(await read("SELECT count(*) FROM t WHERE a = 'later'")).toEqual([[[1]]]);
  });

  it('is refused where it cannot begin', async () => {
    await rm(folder, { recursive: true });
    expect(await read('SELECT 1')).toMatchObject([{ code: 'SQLITE_CANTOPEN' }]);
  });
});
