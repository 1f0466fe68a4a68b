import { StoreUnavailable, TakenError, UnusableStore } from '../port/errors.ts';
import type { Fault, Outcome } from './protocol.ts';

const WHY: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_FULL/, 'the disk is full'],
  [/^SQLITE_IOERR_FSYNC/, 'the disk does not confirm what is written'],
  [/^SQLITE_IOERR/, 'the disk refuses to read or write'],
  [/^SQLITE_(BUSY|LOCKED)/, 'another process holds the file'],
  [/^SQLITE_(READONLY|PERM|AUTH)/, 'this user may not write the file'],
  [/^SQLITE_CANTOPEN/, 'the file cannot be opened'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'the file is damaged or is no database'],
  [/^SQLITE_NOMEM/, 'there is not enough memory'],
];

/** Why, in words that complete "The store cannot write: …". */
export function whyOf({ code }: Pick<Fault, 'code'>): string {
  return WHY.find(([codes]) => codes.test(code))?.[1] ?? `SQLite says ${code}`;
}

/** The error that the port promises for it. */
export function errorOf(fault: Fault, table: string): Error {
  const { code, message } = fault;
  const options = { cause: new Error(`${code}: ${message}`) };
  if (/^SQLITE_CONSTRAINT/.test(code)) return new TakenError(table, options);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return new UnusableStore(`The store cannot be used: ${whyOf(fault)}`, options);
  }
  if (/^SQLITE_(ERROR|MISUSE|RANGE|MISMATCH|TOOBIG)/.test(code)) return options.cause;
  return new StoreUnavailable(`The store cannot be read or written: ${whyOf(fault)}`, options);
}

export function isFault(outcome: Outcome | undefined): outcome is Fault {
  return typeof outcome === 'object' && 'code' in outcome;
}
