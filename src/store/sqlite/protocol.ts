/** What a statement is bound to, and what a column holds. */
export type Cell = string | number | bigint | null;
export type Row = readonly Cell[];

/** One statement for a thread to run, once with each row of parameters. */
export interface Job {
  readonly sql: string;
  readonly rows: readonly Row[];
  /** Runs inside a transaction, and is answered once that is on disk. */
  readonly write: boolean;
  /** May take longer than a call of the port: an index of a large table. */
  readonly isPatient?: true;
}

/** An error of SQLite: its code, as `SQLITE_FULL`, and its message, which never holds what was bound. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

/** What one row of parameters came to: the number of changed rows, the rows read, or an error. */
export type Outcome = number | readonly Row[] | Fault;

/** What a thread needs to begin. */
export interface ThreadSetUp {
  readonly file: string;
  /** Run on the new connection, in this order. */
  readonly pragmas: readonly string[];
  /** Run after them; where one fails, the thread reads and does not write. */
  readonly repair: readonly string[];
  /** How long a transaction may hold the file before others have their turn. */
  readonly transactionLimitMs: number;
  /** How long the thread waits after a transaction that took longer than this; 0: not at all. */
  readonly pauseMs: number;
  readonly lockWaitMs: number;
}

export type ToThread = readonly Job[] | 'close';

/** What became of one job of the last message, by its place there. */
export interface Answer {
  readonly index: number;
  /** One for each row, or one fault for all of them. */
  readonly outcomes: readonly Outcome[];
}

export type FromThread =
  /** The thread is there; it does not write where there is a fault. */
  | { readonly kind: 'open'; readonly fault?: Fault | undefined }
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] }
  /** All are answered. With a fault the connection is in doubt and must be opened again. */
  | { readonly kind: 'done'; readonly fault?: Fault | undefined };
