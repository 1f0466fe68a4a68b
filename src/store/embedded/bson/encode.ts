import { Binary, BSONRegExp, Code, Decimal128, Double, MaxKey, ObjectId, Timestamp } from 'bson';
import { ELEMENT } from './element.ts';
import { isInt32 } from './number.ts';
import { RawDocument } from './raw-document.ts';
import type { Doc, Value } from './value.ts';

/** A buffer that grows. It is reused between documents, so results are copied out of it. */
class Writer {
  bytes = Buffer.allocUnsafeSlow(64 * 1024);
  at = 0;

  reserve(length: number): number {
    const at = this.at;
    if (at + length > this.bytes.length) this.grow(at + length);
    this.at = at + length;
    return at;
  }

  private grow(needed: number): void {
    const bigger = Buffer.allocUnsafeSlow(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(bigger, 0, 0, this.at);
    this.bytes = bigger;
  }
}

const KEEP_SCRATCH_BYTES = 4 * 1024 * 1024;
let scratch = new Writer();

/** The bytes of a document, after `headroom` bytes that the caller fills. */
export function encode(document: Doc, headroom = 0): Buffer {
  scratch.at = headroom;
  writeDocument(scratch, document);
  const result = Buffer.allocUnsafeSlow(scratch.at);
  scratch.bytes.copy(result, headroom, headroom, scratch.at);
  if (scratch.bytes.length > KEEP_SCRATCH_BYTES) scratch = new Writer();
  return result;
}

function writeDocument(writer: Writer, document: Doc): void {
  const start = writer.reserve(4);
  for (const [name, value] of document) writeElement(writer, name, value);
  finish(writer, start);
}

function writeArray(writer: Writer, values: readonly Value[]): void {
  const start = writer.reserve(4);
  for (let index = 0; index < values.length; index += 1) {
    writeElement(writer, String(index), values[index] as Value);
  }
  finish(writer, start);
}

function finish(writer: Writer, start: number): void {
  writer.bytes[writer.reserve(1)] = 0;
  writer.bytes.writeInt32LE(writer.at - start, start);
}

function writeElement(writer: Writer, name: string, value: Value): void {
  const typeAt = writer.reserve(1);
  writeText(writer, name);
  const type = writeValue(writer, value);
  writer.bytes[typeAt] = type;
}

/** Zero-terminated UTF-8. */
function writeText(writer: Writer, text: string): void {
  const start = writer.reserve(text.length * 3 + 1);
  const length = writer.bytes.write(text, start);
  writer.bytes[start + length] = 0;
  writer.at = start + length + 1;
}

function writeString(writer: Writer, text: string): void {
  const start = writer.reserve(4);
  writeText(writer, text);
  writer.bytes.writeInt32LE(writer.at - start - 4, start);
}

function writeValue(writer: Writer, value: Value): number {
  if (typeof value === 'string') {
    writeString(writer, value);
    return ELEMENT.string;
  }
  if (typeof value === 'number') return writeNumber(writer, value);
  if (value === null) return ELEMENT.null;
  if (typeof value === 'boolean') {
    writer.bytes[writer.reserve(1)] = value ? 1 : 0;
    return ELEMENT.boolean;
  }
  if (typeof value === 'bigint') return writeInt64(writer, value, ELEMENT.int64);
  if (value instanceof Map) {
    writeDocument(writer, value);
    return ELEMENT.object;
  }
  if (Array.isArray(value)) {
    writeArray(writer, value);
    return ELEMENT.array;
  }
  return writeWrapped(writer, value);
}

function writeNumber(writer: Writer, value: number): number {
  if (isInt32(value)) {
    const at = writer.reserve(4);
    writer.bytes.writeInt32LE(value, at);
    return ELEMENT.int32;
  }
  return writeDouble(writer, value);
}

function writeDouble(writer: Writer, value: number): number {
  const at = writer.reserve(8);
  writer.bytes.writeDoubleLE(value, at);
  return ELEMENT.double;
}

function writeInt64(writer: Writer, value: bigint, type: number): number {
  const at = writer.reserve(8);
  writer.bytes.writeBigInt64LE(value, at);
  return type;
}

type Wrapped = Exclude<Value, null | boolean | number | bigint | string | Value[] | Doc>;

function writeWrapped(writer: Writer, value: Wrapped): number {
  if (value instanceof Date) return writeInt64(writer, BigInt(value.getTime()), ELEMENT.date);
  if (value instanceof ObjectId) return writeBytes(writer, value.id, ELEMENT.objectId);
  if (value instanceof RawDocument) return writeBytes(writer, value.bytes, ELEMENT.object);
  if (value instanceof Double) return writeDouble(writer, value.value);
  if (value instanceof Decimal128) return writeBytes(writer, value.bytes, ELEMENT.decimal);
  if (value instanceof Binary) return writeBinary(writer, value);
  if (value instanceof BSONRegExp) {
    writeText(writer, value.pattern);
    writeText(writer, value.options);
    return ELEMENT.regex;
  }
  if (value instanceof Timestamp) {
    return writeInt64(writer, BigInt.asIntN(64, value.toBigInt()), ELEMENT.timestamp);
  }
  if (value instanceof Code) {
    writeString(writer, value.code);
    return ELEMENT.code;
  }
  return value instanceof MaxKey ? ELEMENT.maxKey : ELEMENT.minKey;
}

function writeBytes(writer: Writer, source: Uint8Array, type: number): number {
  const at = writer.reserve(source.length);
  writer.bytes.set(source, at);
  return type;
}

function writeBinary(writer: Writer, value: Binary): number {
  const at = writer.reserve(5);
  writer.bytes.writeInt32LE(value.position, at);
  writer.bytes[at + 4] = value.sub_type;
  return writeBytes(writer, value.buffer.subarray(0, value.position), ELEMENT.binary);
}
