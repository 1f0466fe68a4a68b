import { Binary, BSONRegExp, Code, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { isNumeric } from './number.ts';
import type { Maybe } from './value.ts';

/** The order of types when values of different types are compared (MongoDB's canonical types). */
export const RANK = {
  minKey: 0x0a,
  missing: 0x14,
  null: 0x1e,
  number: 0x28,
  string: 0x3c,
  object: 0x46,
  array: 0x50,
  binary: 0x5a,
  objectId: 0x64,
  boolean: 0x6e,
  date: 0x78,
  timestamp: 0x82,
  regex: 0x8c,
  code: 0xa0,
  maxKey: 0xf0,
} as const;

export function rank(value: Maybe): number {
  switch (typeof value) {
    case 'undefined':
      return RANK.missing;
    case 'string':
      return RANK.string;
    case 'number':
    case 'bigint':
      return RANK.number;
    case 'boolean':
      return RANK.boolean;
    default:
      return objectRank(value);
  }
}

function objectRank(value: Exclude<Maybe, undefined>): number {
  if (value === null) return RANK.null;
  if (Array.isArray(value)) return RANK.array;
  if (value instanceof Map) return RANK.object;
  if (value instanceof Date) return RANK.date;
  if (value instanceof ObjectId) return RANK.objectId;
  if (isNumeric(value)) return RANK.number;
  if (value instanceof Binary) return RANK.binary;
  if (value instanceof BSONRegExp) return RANK.regex;
  if (value instanceof Timestamp) return RANK.timestamp;
  if (value instanceof Code) return RANK.code;
  if (value instanceof MinKey) return RANK.minKey;
  if (value instanceof MaxKey) return RANK.maxKey;
  throw new TypeError('a raw document has no rank: decode it first');
}
