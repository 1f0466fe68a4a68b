// A thread that runs SQL, the only file that knows libsql. It is plain JavaScript, checked through its
// comments: a worker thread of Node 20 cannot load TypeScript where tests and tools run from sources.
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'libsql';

/** @import { Fault, FromThread, Job, Outcome, Row, ThreadSetUp, ToThread } from './protocol.ts' */

/** Prepared statements that are kept. */
const STATEMENT_LIMIT = 200;
const RETRY_MS = 1;
/** What fails alone; after any other error the transaction is given up. */
const OWN_FAULT = /^SQLITE_(CONSTRAINT|ERROR|MISMATCH|TOOBIG|RANGE)/;

/** @type {ThreadSetUp} */
const setUp = workerData;
const clock = new Int32Array(new SharedArrayBuffer(4));
/** @type {Map<string, Database.Statement>} */
const statements = new Map();
/** @type {Database.Database | undefined} */
let database;
/** @type {Fault | undefined} */
let fault;

/** @param {FromThread} message */
function tell(message) {
  parentPort?.postMessage(message);
}

/** @param {number} ms */
function sleep(ms) {
  if (ms > 0) Atomics.wait(clock, 0, 0, ms);
}

/**
 * @param {unknown} error
 * @returns {Fault}
 */
function faultOf(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  return { code, message: error instanceof Error ? error.message : String(error) };
}

/**
 * SQLite itself waits up to 100 ms between two attempts: next to an importing process, too long.
 * @template Value
 * @param {() => Value} attempt
 * @returns {Value}
 */
function waitForLock(attempt) {
  const giveUpAt = performance.now() + setUp.lockWaitMs;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      const isBusy = /^SQLITE_(BUSY|LOCKED)/.test(faultOf(error).code);
      if (!isBusy || performance.now() > giveUpAt) throw error;
      sleep(RETRY_MS);
    }
  }
}

/** @param {string} sql */
function prepared(sql) {
  const known = statements.get(sql);
  if (known) return known;
  if (database === undefined) throw Object.assign(new Error('It is not open'), fault);
  const made = database.prepare(sql);
  if (made.reader) made.raw(true);
  const [oldest] = statements.keys();
  if (oldest !== undefined && statements.size >= STATEMENT_LIMIT) statements.delete(oldest);
  statements.set(sql, made);
  return made;
}

/**
 * Every row is read at once: a statement that is left half-read would keep its view of the file.
 * @param {string} sql
 * @param {Row} row
 * @returns {Outcome}
 */
function run(sql, row) {
  const statement = prepared(sql);
  if (!statement.reader) return statement.run(row).changes;
  return /** @type {Row[]} */ (statement.all(row));
}

/** @param {Job} job */
function read({ sql, rows }) {
  return rows.map((row) => {
    try {
      return waitForLock(() => run(sql, row));
    } catch (error) {
      return faultOf(error);
    }
  });
}

/**
 * The transaction that is open, and what it has done so far. An answer leaves once all of its rows are
 * on disk, so a job may span several transactions.
 */
class Writing {
  /** @type {{ index: number, outcomes: Outcome[] }[]} */
  #written = [];
  #begunAt = 0;
  #isOpen = false;

  /**
   * @param {number} index
   * @param {Job} job
   */
  add(index, { sql, rows }) {
    /** @type {Outcome[]} */
    const outcomes = [];
    this.#written.push({ index, outcomes });
    for (const row of rows) {
      this.#begin();
      outcomes.push(this.#attempt(sql, row));
      if (performance.now() - this.#begunAt > setUp.transactionLimitMs) this.#commit(true);
    }
  }

  /** @param {Fault} why */
  refuse(why) {
    const answers = this.#written.map(({ index }) => ({ index, outcomes: [why] }));
    tell({ kind: 'answers', answers });
    this.#written = [];
    if (database?.inTransaction) run('ROLLBACK', []);
  }

  end() {
    this.#commit(false);
  }

  #begin() {
    if (this.#isOpen) return;
    waitForLock(() => run('BEGIN IMMEDIATE', []));
    this.#isOpen = true;
    this.#begunAt = performance.now();
  }

  /**
   * @param {string} sql
   * @param {Row} row
   * @returns {Outcome}
   */
  #attempt(sql, row) {
    try {
      return run(sql, row);
    } catch (error) {
      const own = faultOf(error);
      if (OWN_FAULT.test(own.code)) return own;
      throw error;
    }
  }

  /** @param {boolean} goesOn */
  #commit(goesOn) {
    const wasOpen = this.#isOpen;
    if (wasOpen) run('COMMIT', []);
    this.#isOpen = false;
    const unfinished = goesOn ? this.#written.splice(-1) : [];
    if (this.#written.length > 0) tell({ kind: 'answers', answers: this.#written });
    this.#written = unfinished;
    const isLong = performance.now() - this.#begunAt > setUp.pauseMs;
    if (wasOpen && isLong) sleep(setUp.pauseMs);
  }
}

/** @param {readonly Job[]} jobs */
function answer(jobs) {
  const reads = [...jobs.entries()].filter(([, { write }]) => !write);
  const answers = reads.map(([index, job]) => ({ index, outcomes: read(job) }));
  if (answers.length > 0) tell({ kind: 'answers', answers });
  const failed = writeAll([...jobs.entries()].filter(([, { write }]) => write));
  if (failed && !/^SQLITE_BUSY/.test(failed.code)) fault = failed;
  tell({ kind: 'done', fault });
}

/**
 * @param {readonly (readonly [number, Job])[]} jobs
 * @returns {Fault | undefined}
 */
function writeAll(jobs) {
  const writing = new Writing();
  let failed = fault;
  for (const [index, job] of jobs) {
    if (failed) tell({ kind: 'answers', answers: [{ index, outcomes: [failed] }] });
    else failed = attempt(writing, () => writing.add(index, job));
  }
  return failed ?? attempt(writing, () => writing.end());
}

/**
 * @param {Writing} writing
 * @param {() => void} work
 * @returns {Fault | undefined}
 */
function attempt(writing, work) {
  try {
    work();
    return undefined;
  } catch (error) {
    const why = faultOf(error);
    try {
      writing.refuse(why);
    } catch {
      // What cannot be rolled back ends with the connection.
    }
    return why;
  }
}

/** A checkpoint that others were in the way of answers so, and does not fail. */
function repair() {
  for (const sql of setUp.repair) {
    waitForLock(() => {
      const outcome = run(sql, []);
      if (
        sql.startsWith('PRAGMA wal_checkpoint') &&
        Array.isArray(outcome) &&
        outcome[0]?.[0] === 1
      ) {
        throw Object.assign(new Error('Others read the file'), { code: 'SQLITE_BUSY' });
      }
    });
  }
}

/** @returns {Database.Database} */
function opened() {
  try {
    return new Database(setUp.file);
  } catch (error) {
    // libsql names the codes of all errors but this one.
    throw Object.assign(new Error(faultOf(error).message), { code: 'SQLITE_CANTOPEN' });
  }
}

function open() {
  database = opened();
  for (const pragma of setUp.pragmas) waitForLock(() => run(pragma, []));
}

function begin() {
  try {
    open();
    repair();
  } catch (error) {
    fault = faultOf(error);
  }
  tell({ kind: 'open', fault });
}

parentPort?.on('message', (/** @type {ToThread} */ message) => {
  if (message !== 'close') return answer(message);
  statements.clear();
  database?.close();
  parentPort?.close();
});
begin();
