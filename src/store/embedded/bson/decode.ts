import { Binary, BSONRegExp, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { CommandError } from '../command-error.ts';
import { ELEMENT } from './element.ts';
import { MAX_DATE_MS, MAX_DEPTH } from './limits.ts';
import { double } from './number.ts';
import { RawDocument } from './raw-document.ts';
import { BsonError, Reader } from './reader.ts';
import { demandRegexOptions } from './regex-options.ts';
import type { Doc, Value } from './value.ts';

/** Builds the whole document. */
export function decode(bytes: Buffer, at = 0, limit = bytes.length): Doc {
  return decodeFields(new Reader(bytes, at, limit), undefined, 1);
}

/** Builds only the named top-level fields; the rest is stepped over. */
export function decodeOnly(bytes: Buffer, fields: ReadonlySet<string>): Doc {
  return decodeFields(new Reader(bytes), fields, 1);
}

function decodeFields(reader: Reader, only: ReadonlySet<string> | undefined, depth: number): Doc {
  const result: Doc = new Map();
  for (let type = reader.type(); type !== 0; type = reader.type()) {
    const name = reader.name();
    if (only === undefined || only.has(name)) result.set(name, readValue(reader, type, depth));
    else reader.skip(type);
  }
  return result;
}

/** Like decode, but documents (and arrays of them) under the named fields keep their bytes. */
export function decodeKeepingRaw(
  { bytes, at, limit }: { readonly bytes: Buffer; readonly at: number; readonly limit: number },
  rawFields: ReadonlySet<string>,
): Doc {
  const reader = new Reader(bytes, at, limit);
  const result: Doc = new Map();
  for (let type = reader.type(); type !== 0; type = reader.type()) {
    const name = reader.name();
    const keep = rawFields.has(name);
    if (keep && type === ELEMENT.object) result.set(name, rawDocument(reader));
    else if (keep && type === ELEMENT.array) result.set(name, rawElements(reader));
    else result.set(name, readValue(reader, type, 1));
  }
  return result;
}

function rawDocument(reader: Reader): RawDocument {
  const start = reader.at;
  reader.skip(ELEMENT.object);
  return new RawDocument(reader.bytes.subarray(start, reader.at));
}

function rawElements(reader: Reader): Value[] {
  const inner = new Reader(reader.bytes, reader.at, reader.end);
  const result: Value[] = [];
  for (let type = inner.type(); type !== 0; type = inner.type()) {
    inner.name();
    result.push(type === ELEMENT.object ? rawDocument(inner) : readValue(inner, type, 1));
  }
  reader.at = inner.end;
  return result;
}

function readValue(reader: Reader, type: number, depth: number): Value {
  const { bytes } = reader;
  switch (type) {
    case ELEMENT.double:
      return double(bytes.readDoubleLE(reader.take(8)));
    case ELEMENT.string:
      return readString(reader);
    case ELEMENT.object:
      return readNested(reader, depth, decodeFields);
    case ELEMENT.array:
      return readNested(reader, depth, decodeElements);
    case ELEMENT.objectId:
      return new ObjectId(Uint8Array.prototype.slice.call(bytes, reader.take(12), reader.at));
    case ELEMENT.boolean:
      return bytes[reader.take(1)] !== 0;
    case ELEMENT.date:
      return readDate(reader);
    case ELEMENT.null:
      return null;
    case ELEMENT.int32:
      return bytes.readInt32LE(reader.take(4));
    case ELEMENT.int64:
      return bytes.readBigInt64LE(reader.take(8));
    default:
      return readRare(reader, type);
  }
}

function readRare(reader: Reader, type: number): Value {
  const { bytes } = reader;
  switch (type) {
    case ELEMENT.binary:
      return readBinary(reader);
    case ELEMENT.regex:
      return readRegex(reader);
    case ELEMENT.timestamp:
      return new Timestamp(bytes.readBigUInt64LE(reader.take(8)));
    case ELEMENT.decimal:
      return new Decimal128(Uint8Array.prototype.slice.call(bytes, reader.take(16), reader.at));
    case ELEMENT.code:
      return new Code(readString(reader));
    case ELEMENT.minKey:
      return new MinKey();
    case ELEMENT.maxKey:
      return new MaxKey();
    default:
      throw new BsonError(`BSON type ${type} is not supported by the embedded store`);
  }
}

function readNested<T>(
  reader: Reader,
  depth: number,
  read: (inner: Reader, only: undefined, depth: number) => T,
): T {
  if (depth > MAX_DEPTH) throw new CommandError(15, 'a document is nested too deeply');
  const inner = new Reader(reader.bytes, reader.at, reader.end);
  const result = read(inner, undefined, depth + 1);
  reader.at = inner.end;
  return result;
}

function decodeElements(reader: Reader, _only: undefined, depth: number): Value[] {
  const result: Value[] = [];
  for (let type = reader.type(); type !== 0; type = reader.type()) {
    reader.passName();
    result.push(readValue(reader, type, depth));
  }
  return result;
}

function readString(reader: Reader): string {
  const length = reader.bytes.readInt32LE(reader.take(4));
  const start = reader.take(length);
  if (length < 1 || reader.bytes[start + length - 1] !== 0) throw new BsonError('a bad string');
  return reader.bytes.toString('utf8', start, start + length - 1);
}

function readDate(reader: Reader): Date {
  const ms = reader.bytes.readBigInt64LE(reader.take(8));
  if (ms > MAX_DATE_MS || ms < -MAX_DATE_MS) throw new BsonError('a date is out of range');
  return new Date(Number(ms));
}

function readBinary(reader: Reader): Binary {
  const length = reader.bytes.readInt32LE(reader.take(4));
  const subtype = reader.bytes[reader.take(1)] as number;
  const start = reader.take(length);
  return new Binary(Uint8Array.prototype.slice.call(reader.bytes, start, reader.at), subtype);
}

function readRegex(reader: Reader): BSONRegExp {
  const start = reader.take(reader.lengthOf(ELEMENT.regex));
  demandRegexOptions(reader.bytes, start, reader.at);
  const middle = reader.bytes.indexOf(0, start);
  const pattern = reader.bytes.toString('utf8', start, middle);
  return new BSONRegExp(pattern, reader.bytes.toString('utf8', middle + 1, reader.at - 1));
}
