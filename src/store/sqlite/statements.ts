import { portions } from '../port/portions.ts';
import type { Sql } from './conditions.ts';
import { errorOf, isFault } from './faults.ts';
import type { Outcome, Row } from './protocol.ts';
import type { SqlRunner } from './sql-runner.ts';

/** So much goes in one job at most: a call of any size becomes jobs that others can come between. */
const JOB_ROWS = 250;

/** Statements about one table on one thread, with the port's errors. */
export class Statements {
  readonly #runner: SqlRunner;
  readonly #table: string;

  constructor(runner: SqlRunner, table: string) {
    this.#runner = runner;
    this.#table = table;
  }

  async read({ text, params }: Sql): Promise<readonly Row[]> {
    return await this.#rowsOf(text, params, false);
  }

  /** For a statement that writes, and tells something of it. */
  async writeRows({ text, params }: Sql): Promise<readonly Row[]> {
    return await this.#rowsOf(text, params, true);
  }

  /** Runs the statement with each of the rows; how many documents each one changed. */
  async write(sql: string, rows: readonly Row[]): Promise<readonly number[]> {
    const jobs = portions(rows, JOB_ROWS).map((some) =>
      this.#runner.ask({ sql, rows: some, write: true }),
    );
    await Promise.allSettled(jobs);
    return (await Promise.all(jobs)).flat().map((outcome) => Number(this.#good(outcome)));
  }

  /** Makes a table or an index, however long it takes. */
  async make(sql: string): Promise<void> {
    const [outcome] = await this.#runner.ask({ sql, rows: [[]], write: true, isPatient: true });
    this.#good(outcome);
  }

  async #rowsOf(sql: string, params: Row, write: boolean): Promise<readonly Row[]> {
    const [outcome] = await this.#runner.ask({ sql, rows: [params], write });
    const rows = this.#good(outcome);
    return typeof rows === 'object' ? rows : [];
  }

  #good(outcome: Outcome | undefined): number | readonly Row[] {
    if (isFault(outcome)) throw errorOf(outcome, this.#table);
    return outcome ?? [];
  }
}
