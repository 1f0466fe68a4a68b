import type { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import { Decimal128 } from 'bson';
import { NOT_IMPLEMENTED, refuse } from '../command-error.ts';
import { compareExactly } from './decimal.ts';
import { KeyWriter } from './key-writer.ts';
import { double, type Numeric, toNumber } from './number.ts';
import { RANK, rank } from './rank.ts';
import type { Doc, Maybe, Value } from './value.ts';

/**
 * Writes a value so that plain string comparison of keys is MongoDB's order of values, and equal
 * keys mean equal values (1, 1.0 and int64 1 are one key). No key starts with 255.
 */
export function writeKey(writer: KeyWriter, value: Maybe): void {
  const type = rank(value);
  writer.byte(type);
  writeBody(writer, type, value as Value);
}

const shared = new KeyWriter();

/** The key of a single value: for sets, groups and lookups. */
export function keyOf(value: Maybe): string {
  if (typeof value === 'string' && !value.includes('\0')) return `<${value}`;
  shared.start();
  writeKey(shared, value);
  return shared.toString();
}

const NOT_A_NUMBER = new Uint8Array(9);

type WriteBody = (writer: KeyWriter, value: never) => void;

const BODIES: ReadonlyMap<number, WriteBody> = new Map<number, WriteBody>([
  [RANK.number, writeNumber],
  [RANK.string, (writer, value: string) => writer.text(value)],
  [RANK.object, writeDocument],
  [RANK.array, writeArray],
  [RANK.objectId, (writer, value: ObjectId) => writer.raw(value.id)],
  [RANK.boolean, (writer, value: boolean) => writer.byte(value ? 1 : 0)],
  [RANK.date, (writer, value: Date) => writer.uint64(BigInt(value.getTime()) + 2n ** 63n)],
  [RANK.binary, writeBinary],
  [RANK.timestamp, (writer, value: Timestamp) => writer.uint64(value.toBigInt())],
  [RANK.code, (writer, value: Code) => writer.text(value.code)],
  [RANK.regex, writeRegex],
]);

/** Null and the extreme keys are their type and have no body. */
function writeBody(writer: KeyWriter, type: number, value: Value): void {
  BODIES.get(type)?.(writer, value as never);
}

function writeRegex(writer: KeyWriter, value: BSONRegExp): void {
  writer.text(value.pattern);
  writer.text(value.options);
}

function writeBinary(writer: KeyWriter, value: Binary): void {
  writer.uint32(value.position);
  writer.byte(value.sub_type);
  writer.raw(value.buffer.subarray(0, value.position));
}

function writeDocument(writer: KeyWriter, document: Doc): void {
  for (const [name, value] of document) {
    const type = rank(value);
    writer.byte(type);
    writer.text(name);
    writeBody(writer, type, value);
  }
  writer.byte(0);
}

function writeArray(writer: KeyWriter, values: readonly Value[]): void {
  for (const value of values) writeKey(writer, value);
  writer.byte(0);
}

/** The nearest double, then how far an int64 beyond 2^53 lies from it. */
function writeNumber(writer: KeyWriter, value: Numeric): void {
  const nearest = toNumber(value);
  if (Number.isNaN(nearest)) {
    writer.raw(NOT_A_NUMBER);
    return;
  }
  writer.double(nearest === 0 ? 0 : nearest);
  if (value instanceof Decimal128) refuseInexact(value, nearest);
  const rest = typeof value === 'bigint' ? Number(value - BigInt(nearest)) : 0;
  writer.byte(0x80 + Math.sign(rest));
  if (rest !== 0) writer.uint16(rest + 0x8000);
}

function refuseInexact(value: Decimal128, nearest: number): void {
  if (compareExactly(value, double(nearest)) === 0) return;
  refuse(NOT_IMPLEMENTED, 'The embedded store does not index or group a Decimal128 like this one');
}
