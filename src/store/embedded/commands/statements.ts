import { decodeKeepingRaw } from '../bson/decode.ts';
import { RawDocument } from '../bson/raw-document.ts';
import type { Doc } from '../bson/value.ts';
import { refuse, TYPE_MISMATCH } from '../command-error.ts';
import { wrongType } from './context.ts';

const MAX_STATEMENTS = 100_000;
const INVALID_LENGTH = 16;

/** The documents of `documents`, `updates` or `deletes`, as bytes. */
export function statementsOf(body: Doc, field: string): readonly RawDocument[] {
  const value = body.get(field);
  if (value === undefined) refuse(40414, `BSON field '${field}' is missing but a required field`);
  if (!Array.isArray(value)) refuse(TYPE_MISMATCH, wrongType(field, value, 'array'));
  if (value.length === 0 || value.length > MAX_STATEMENTS) {
    refuse(INVALID_LENGTH, `Write batch sizes must be between 1 and ${MAX_STATEMENTS}`);
  }
  for (const statement of value) {
    if (!(statement instanceof RawDocument))
      refuse(TYPE_MISMATCH, wrongType(field, statement, 'object'));
  }
  return value as RawDocument[];
}

const UPDATE_ITSELF = new Set(['u']);
const UNKNOWN_FIELD = 40415;

/** One update or delete; what is to be stored stays bytes. Unknown fields are refused. */
export function readStatement({ bytes }: RawDocument, known: ReadonlySet<string>): Doc {
  const statement = decodeKeepingRaw({ bytes, at: 0, limit: bytes.length }, UPDATE_ITSELF);
  for (const field of statement.keys()) {
    if (!known.has(field)) refuse(UNKNOWN_FIELD, `BSON field '${field}' is an unknown field.`);
  }
  return statement;
}

/** Statements are ordered unless the command says otherwise. */
export function isOrdered(body: Doc): boolean {
  return body.get('ordered') !== false;
}
