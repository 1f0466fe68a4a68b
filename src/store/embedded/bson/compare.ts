import type { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import { Decimal128 } from 'bson';
import { compareExactly } from './decimal.ts';
import { type Numeric, toNumber } from './number.ts';
import { RANK, rank } from './rank.ts';
import type { Doc, Maybe, Value } from './value.ts';

/** MongoDB's total order over all values; negative, zero or positive. */
export function compare(left: Maybe, right: Maybe): number {
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (typeof left === 'number' && typeof right === 'number') return compareDoubles(left, right);
  const leftRank = rank(left);
  const difference = leftRank - rank(right);
  if (difference !== 0) return difference;
  return compareSameType(leftRank, left as Value, right as Value);
}

function compareSameType(type: number, left: Value, right: Value): number {
  switch (type) {
    case RANK.number:
      return compareNumbers(left as Numeric, right as Numeric);
    case RANK.object:
      return compareDocuments(left as Doc, right as Doc);
    case RANK.array:
      return compareArrays(left as Value[], right as Value[]);
    case RANK.date:
      return (left as Date).getTime() - (right as Date).getTime();
    case RANK.objectId:
      return Buffer.compare((left as ObjectId).id, (right as ObjectId).id);
    case RANK.boolean:
      return Number(left) - Number(right);
    case RANK.binary:
      return compareBinary(left as Binary, right as Binary);
    case RANK.timestamp:
      return compareBigInts((left as Timestamp).toBigInt(), (right as Timestamp).toBigInt());
    case RANK.regex:
      return compareRegex(left as BSONRegExp, right as BSONRegExp);
    case RANK.code:
      return compareText((left as Code).code, (right as Code).code);
    default:
      return 0;
  }
}

/** By code point, as the bytes of UTF-8 compare; JavaScript's own order differs above U+D7FF. */
function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const shared = Math.min(left.length, right.length);
  let at = 0;
  while (at < shared && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  if (at === shared) return left.length - right.length;
  return codePointOrder(left.charCodeAt(at)) - codePointOrder(right.charCodeAt(at));
}

/** Surrogates stand for code points above all others, so they move behind U+E000..U+FFFF. */
function codePointOrder(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

function compareDoubles(left: number, right: number): number {
  if (left < right) return -1;
  if (left > right) return 1;
  if (left === right) return 0;
  return Number(Number.isNaN(right)) - Number(Number.isNaN(left));
}

function compareNumbers(left: Numeric, right: Numeric): number {
  if (left instanceof Decimal128 || right instanceof Decimal128) {
    return compareExactly(left, right);
  }
  if (typeof left === 'bigint' && typeof right === 'bigint') return compareBigInts(left, right);
  const a = typeof left === 'bigint' ? left : toNumber(left);
  const b = typeof right === 'bigint' ? right : toNumber(right);
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

function compareBigInts(left: bigint, right: bigint): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Field by field: first the type of the value, then the name, then the value. */
function compareDocuments(left: Doc, right: Doc): number {
  const others = right.entries();
  for (const [name, value] of left) {
    const next = others.next();
    if (next.done) return 1;
    const [otherName, other] = next.value;
    const order =
      rank(value) - rank(other) || compareText(name, otherName) || compare(value, other);
    if (order !== 0) return order;
  }
  return others.next().done ? 0 : -1;
}

function compareArrays(left: readonly Value[], right: readonly Value[]): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at += 1) {
    const order = compare(left[at], right[at]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareBinary(left: Binary, right: Binary): number {
  return (
    left.position - right.position ||
    left.sub_type - right.sub_type ||
    Buffer.compare(left.buffer.subarray(0, left.position), right.buffer.subarray(0, right.position))
  );
}

function compareRegex(left: BSONRegExp, right: BSONRegExp): number {
  return compareText(left.pattern, right.pattern) || compareText(left.options, right.options);
}
