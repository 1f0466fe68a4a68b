import { serialize } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/store/embedded/bson/compare.ts';
import { decode } from '../../../src/store/embedded/bson/decode.ts';
import { encode } from '../../../src/store/embedded/bson/encode.ts';
import { KeyWriter } from '../../../src/store/embedded/bson/key-writer.ts';
import { keyOf, writeKey } from '../../../src/store/embedded/bson/sort-key.ts';
import { validate } from '../../../src/store/embedded/bson/validate.ts';
import type { Value } from '../../../src/store/embedded/bson/value.ts';
import { recordOf, recordSuffix } from '../../../src/store/embedded/storage/record.ts';
import { SortedList } from '../../../src/store/embedded/storage/sorted-list.ts';
import { fields, value } from './support/values.ts';

const stored = value.map((one) => decode(Buffer.from(serialize({ one }))).get('one') as Value);
const writer = new KeyWriter();

function key(one: Value): string {
  writer.start();
  writeKey(writer, one);
  return writer.toString();
}

function order(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

describe('the order of values', () => {
  it('is the order of their keys', () => {
    fc.assert(
      fc.property(stored, stored, (left, right) => {
        expect(order(key(left), key(right))).toBe(Math.sign(compare(left, right)));
        expect(keyOf(left) === keyOf(right)).toBe(compare(left, right) === 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(stored, stored, stored, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('documents', () => {
  it('are the same bytes after they were read and written', () => {
    fc.assert(
      fc.property(fields, (document) => {
        const bytes = Buffer.from(serialize(document));
        validate(bytes);
        expect(encode(decode(bytes)).equals(bytes)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('that are damaged are refused, or read without harm', () => {
    const damage = fc.tuple(fields, fc.nat(), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(damage, ([document, at, byte]) => {
        const bytes = Buffer.from(serialize(document));
        bytes[at % bytes.length] = byte;
        const sound = attempt(() => validate(bytes));
        const read = attempt(() => encode(decode(bytes)));
        if (sound) expect(read).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

/** False if it was refused in the proper way; anything else is thrown on. */
function attempt(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'CommandError') return false;
    throw error;
  }
}

describe('the sorted list', () => {
  it('is a sorted set, however it is changed', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    const change = fc.tuple(fc.boolean(), word);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 1500 }), word, word, (changes, low, high) => {
        const list = new SortedList();
        const model = new Set<string>();
        for (const [adds, item] of changes) {
          if (adds && !model.has(item)) list.add(item);
          if (!adds) list.remove(item);
          if (adds) model.add(item);
          else model.delete(item);
        }
        const expected = [...model].filter((item) => item >= low && item < high).sort();
        expect([...list.ascending(low, high)]).toEqual(expected);
        expect([...list.descending(low, high)]).toEqual(expected.reverse());
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the numbers of records', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 48 - 1 }), (record) => {
        expect(recordOf(`key${recordSuffix(record)}`)).toBe(record);
      }),
    );
  });
});
