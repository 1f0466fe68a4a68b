import { isNumeric, toNumber } from '../bson/number.ts';
import { typeName } from '../bson/type-name.ts';
import { type Doc, isDoc, type Maybe } from '../bson/value.ts';
import { BAD_VALUE, INVALID_NAMESPACE, refuse, TYPE_MISMATCH } from '../command-error.ts';
import type { DatabaseSet } from '../storage/database-set.ts';
import type { Journal } from '../storage/journal.ts';
import type { CursorSet } from './cursor-set.ts';

/** What commands work on. */
export interface Store {
  readonly databases: DatabaseSet;
  readonly journal: Journal;
  readonly cursors: CursorSet;
  readonly now: () => number;
}

/** One command: the fields it knows, and what it answers. */
export interface Command {
  /** Any other field but the generic ones is refused. */
  readonly fields: readonly string[];
  /** Its answer waits until everything it wrote is durable. */
  readonly writes?: boolean;
  readonly run: (call: Call) => Doc;
}

export interface Call {
  readonly store: Store;
  readonly database: string;
  /** The command's name as it was sent. */
  readonly name: string;
  readonly body: Doc;
}

/** The collection that the command's first field names. */
export function collectionName({ body, name, database }: Call): string {
  const value = body.get(name);
  if (typeof value !== 'string') {
    refuse(INVALID_NAMESPACE, `collection name has invalid type ${typeName(value)}`);
  }
  if (value === '') refuse(INVALID_NAMESPACE, `Invalid namespace specified '${database}.'`);
  return value;
}

export function documentField(body: Doc, field: string): Doc {
  const value = body.get(field);
  if (value === undefined) return new Map();
  if (!isDoc(value)) refuse(TYPE_MISMATCH, wrongType(field, value, 'object'));
  return value;
}

export function booleanField(body: Doc, field: string): boolean {
  const value = body.get(field);
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  if (isNumeric(value)) return toNumber(value) !== 0;
  return refuse(TYPE_MISMATCH, wrongType(field, value, 'bool'));
}

export function countField(body: Doc, field: string): number | undefined {
  const value = body.get(field);
  if (value === undefined || value === null) return undefined;
  if (!isNumeric(value)) refuse(TYPE_MISMATCH, wrongType(field, value, 'long'));
  const number = Math.trunc(toNumber(value));
  if (!(number >= 0))
    refuse(BAD_VALUE, `BSON field '${field}' value must be >= 0, actual value '${number}'`);
  return number;
}

export function wrongType(field: string, value: Maybe, wanted: string): string {
  return `BSON field '${field}' is the wrong type '${typeName(value)}', expected type '${wanted}'`;
}
