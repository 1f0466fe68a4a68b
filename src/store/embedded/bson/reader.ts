import { CommandError } from '../command-error.ts';
import { ELEMENT } from './element.ts';

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

  /** How many bytes the value at hand takes. */
  lengthOf(type: number): number {
    return FIXED_LENGTHS.get(type) ?? prefixedLength(this, type);
  }

  /** Passes over a value without building it. */
  skip(type: number): void {
    this.take(this.lengthOf(type));
  }
}

const FIXED_LENGTHS: ReadonlyMap<number, number> = new Map([
  [ELEMENT.double, 8],
  [ELEMENT.objectId, 12],
  [ELEMENT.boolean, 1],
  [ELEMENT.date, 8],
  [ELEMENT.null, 0],
  [ELEMENT.int32, 4],
  [ELEMENT.timestamp, 8],
  [ELEMENT.int64, 8],
  [ELEMENT.decimal, 16],
  [ELEMENT.minKey, 0],
  [ELEMENT.maxKey, 0],
]);

function prefixedLength(reader: Reader, type: number): number {
  if (type === ELEMENT.regex) return regexLength(reader);
  if (reader.at + 4 > reader.end) throw new BsonError('a value is cut off');
  const length = reader.bytes.readInt32LE(reader.at);
  if (length < 0) throw new BsonError('a length is negative');
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
