import {
  Binary,
  BSONRegExp,
  Decimal128,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import fc from 'fast-check';

/**
 * Random BSON from a small world, so that values meet: equal numbers of different types, fields
 * that are sometimes arrays, sometimes documents, sometimes not there.
 */
const FIELDS = ['a', 'b', 'c'] as const;
export const PATHS = ['a', 'b', 'c', 'a.b', 'b.c', 'a.a', 'c.a.b'] as const;
export const QUERY_PATHS = [...PATHS, 'a.0', 'a.1', 'b.0.c', 'a.0.b'] as const;

export type Json = Record<string, unknown>;

const dates = ['2024-01-31T23:59:59.999Z', '2024-02-29T12:00:00.000Z', '1969-12-28T00:00:00.500Z'];
const ids = ['64b000000000000000000001', '64b000000000000000000002'];

const common = fc.constantFrom<unknown>(
  0,
  1,
  2,
  3,
  -1,
  1.5,
  -2.5,
  'x',
  'y',
  'xy',
  '',
  'Ünï',
  null,
  true,
  false,
  ...dates.map((date) => new Date(date)),
);

const rare = fc.constantFrom<unknown>(
  new Double(1),
  new Double(2),
  new Double(-0),
  Long.fromNumber(2),
  Long.fromNumber(5_000_000_000),
  Long.fromString('9223372036854775807'),
  2_147_483_647,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e21,
  0.1,
  ...ids.map((id) => new ObjectId(id)),
  'x\0y',
  '\uffff',
  '\u{1f600}',
  'line\nbreak',
);

const exotic = fc.constantFrom<unknown>(
  Decimal128.fromString('1.5'),
  Decimal128.fromString('2'),
  new MinKey(),
  new MaxKey(),
  new Binary(Buffer.from('abc'), 0),
  new Binary(Buffer.from('ab'), 0),
  new BSONRegExp('^x', 'i'),
  new Timestamp({ t: 1, i: 2 }),
);

export const scalar = fc.oneof(
  { weight: 14, arbitrary: common },
  { weight: 4, arbitrary: rare },
  { weight: 1, arbitrary: exotic },
);

const { value: nested } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: scalar },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    {
      weight: 2,
      arbitrary: fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    },
  ),
}));

export const value = nested;

export const fields: fc.Arbitrary<Json> = fc.dictionary(fc.constantFrom(...FIELDS), value, {
  maxKeys: 3,
  noNullPrototype: true,
});

/** Documents with an `_id` from a few, so that some collide. */
export const documentId = fc.integer({ min: 1, max: 9 });
export const document: fc.Arbitrary<Json> = fc
  .tuple(documentId, fields)
  .map(([_id, rest]) => ({ _id, ...rest }));
