import { Binary, BSONRegExp, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { CommandError } from '../command-error.ts';
import { ELEMENT } from './element.ts';
import { double } from './number.ts';
import { RawDocument } from './raw-document.ts';
import type { Doc, Value } from './value.ts';

/** MongoDB's own limit; deeper input is an attack on the stack rather than data. */
const MAX_DEPTH = 180;
const MAX_DATE_MS = 8_640_000_000_000_000n;

export class BsonError extends CommandError {
  constructor(message: string) {
    super(22, message);
  }
}

/** Walks the bytes of one document; every read is checked against the document's end. */
export class Reader {
  readonly bytes: Buffer;
  at: number;
  readonly end: number;

  constructor(bytes: Buffer, at = 0, limit = bytes.length) {
    if (at + 5 > limit) throw new BsonError('a document is cut off');
    const length = bytes.readInt32LE(at);
    this.bytes = bytes;
    this.at = at + 4;
    this.end = at + length;
    if (length < 5 || this.end > limit || bytes[this.end - 1] !== 0) {
      throw new BsonError('a document has a wrong length');
    }
  }

  /** The type of the next element, 0 at the end of the document. */
  type(): number {
    const type = this.bytes[this.at++] as number;
    if (type === 0 && this.at !== this.end) throw new BsonError('a document ends too early');
    return type;
  }

  name(): string {
    const stop = this.bytes.indexOf(0, this.at);
    if (stop < 0 || stop >= this.end - 1) throw new BsonError('a field name has no end');
    const name = this.bytes.toString('utf8', this.at, stop);
    this.at = stop + 1;
    return name;
  }

  passName(): void {
    const stop = this.bytes.indexOf(0, this.at);
    if (stop < 0 || stop >= this.end - 1) throw new BsonError('a field name has no end');
    this.at = stop + 1;
  }

  take(length: number): number {
    const at = this.at;
    if (length < 0 || at + length > this.end - 1) throw new BsonError('a value is cut off');
    this.at = at + length;
    return at;
  }

  /** Passes over a value without building it. */
  skip(type: number): void {
    this.take(valueLength(this, type));
  }
}

function valueLength(reader: Reader, type: number): number {
  switch (type) {
    case ELEMENT.double:
    case ELEMENT.date:
    case ELEMENT.timestamp:
    case ELEMENT.int64:
      return 8;
    case ELEMENT.int32:
      return 4;
    case ELEMENT.boolean:
      return 1;
    case ELEMENT.objectId:
      return 12;
    case ELEMENT.decimal:
      return 16;
    case ELEMENT.null:
    case ELEMENT.minKey:
    case ELEMENT.maxKey:
      return 0;
    case ELEMENT.regex:
      return regexLength(reader);
    default:
      return prefixedLength(reader, type);
  }
}

function prefixedLength(reader: Reader, type: number): number {
  if (reader.at + 4 > reader.end) throw new BsonError('a value is cut off');
  const length = reader.bytes.readInt32LE(reader.at);
  if (type === ELEMENT.object || type === ELEMENT.array) return length;
  if (type === ELEMENT.string || type === ELEMENT.code) return length + 4;
  if (type === ELEMENT.binary) return length + 5;
  throw new BsonError(`BSON type ${type} is not supported by the embedded store`);
}

function regexLength(reader: Reader): number {
  const first = reader.bytes.indexOf(0, reader.at);
  const second = reader.bytes.indexOf(0, first + 1);
  if (first < 0 || second < 0) throw new BsonError('a regular expression has no end');
  return second + 1 - reader.at;
}

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
  const start = reader.take(regexLength(reader));
  const middle = reader.bytes.indexOf(0, start);
  const pattern = reader.bytes.toString('utf8', start, middle);
  return new BSONRegExp(pattern, reader.bytes.toString('utf8', middle + 1, reader.at - 1));
}
