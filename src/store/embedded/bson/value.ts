import type {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import type { RawDocument } from './raw-document.ts';

/**
 * A BSON value inside the store. Every BSON type has exactly one form, so nothing changes type by
 * being read and written back:
 *  - `number`: an int32 where it is a whole number of 32 bits (and not -0), else a double;
 *  - `Double`: a double that would look like an int32; - `bigint`: an int64;
 *  - `Map`: a document (keeps the order of all keys, and `__proto__` is an ordinary key);
 *  - `RawDocument`: a document nobody had to look into.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Double
  | Decimal128
  | ObjectId
  | Binary
  | BSONRegExp
  | Timestamp
  | MinKey
  | MaxKey
  | Code
  | RawDocument
  | Value[]
  | Doc;

export type Doc = Map<string, Value>;

/** `undefined` stands for a field that is not there. */
export type Maybe = Value | undefined;

export function isDoc(value: Maybe): value is Doc {
  return value instanceof Map;
}

/** Short form for answers: `doc({ ok: 1 })`. */
export function doc(fields: Readonly<Record<string, Maybe>>): Doc {
  const result: Doc = new Map();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) result.set(name, value);
  }
  return result;
}
