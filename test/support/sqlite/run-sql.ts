import { SqlRunner } from '../../../src/store/sqlite/sql-runner.ts';

/** Runs one statement on a connection of its own; the last column of each row it gives. */
export async function runSql(
  file: string,
  sql: string,
  ...params: readonly string[]
): Promise<readonly unknown[]> {
  const runner = new SqlRunner(() => ({
    file,
    pragmas: [],
    repair: [],
    transactionLimitMs: 50,
    pauseMs: 0,
    lockWaitMs: 5_000,
  }));
  try {
    const [outcome] = await runner.ask({ sql, rows: [params], write: false, isPatient: true });
    return Array.isArray(outcome) ? outcome.map((row) => row.at(-1)) : [outcome];
  } finally {
    await runner.close();
  }
}
