import { BSONRegExp } from 'bson';
import fc from 'fast-check';
import { documentId, type Json, QUERY_PATHS, scalar, value } from './values.ts';

/** Random queries over every operator that the embedded store knows, also wrongly used ones. */
const regex = fc.constantFrom(
  new BSONRegExp('^x', ''),
  new BSONRegExp('X', 'i'),
  new BSONRegExp('y$', ''),
  new BSONRegExp('^b', 'm'),
  new BSONRegExp('e.b', 's'),
  new BSONRegExp('[a-z]+\\s?\\w', ''),
);

const comparison = fc
  .tuple(fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'), value)
  .map(([operator, operand]) => ({ [operator]: operand }));

const membership = fc
  .tuple(
    fc.constantFrom('$in', '$nin'),
    fc.array(fc.oneof({ weight: 5, arbitrary: value }, regex), { maxLength: 10 }),
  )
  .map(([operator, operand]) => ({ [operator]: operand }));

const types = [
  'string',
  'int',
  'double',
  'long',
  'number',
  'array',
  'object',
  'null',
  'date',
  'bool',
  'objectId',
  2,
  16,
  'nonsense',
];

const simple = fc.oneof(
  { weight: 5, arbitrary: comparison },
  { weight: 2, arbitrary: membership },
  fc.constantFrom({ $exists: true }, { $exists: false }, { $exists: 1 }, { $exists: null }),
  fc.integer({ min: -1, max: 3 }).map((size) => ({ $size: size })),
  fc.constantFrom(...types).map((type) => ({ $type: type })),
  fc
    .subarray(['string', 'int', 'array', 'null'], { minLength: 1 })
    .map((list) => ({ $type: list })),
  fc.array(value, { maxLength: 2 }).map((list) => ({ $all: list })),
  fc.constantFrom(
    { $mod: [2, 0] },
    { $mod: [2, 1] },
    { $mod: [-3, -1] },
    { $mod: [0, 1] },
    { $mod: [2] },
    { $mod: [1.5, 0] },
  ),
  regex.map((pattern) => ({ $regex: pattern })),
  fc.constantFrom(
    { $regex: '^X', $options: 'i' },
    { $regex: 'b', $options: '' },
    { $options: 'i' },
    { $regex: '(' },
  ),
);

const condition: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: simple },
  { weight: 3, arbitrary: value },
  { weight: 1, arbitrary: regex },
  {
    weight: 1,
    arbitrary: fc.tuple(comparison, comparison).map(([one, two]) => ({ ...one, ...two })),
  },
  { weight: 1, arbitrary: fc.oneof(simple, regex).map((inner) => ({ $not: inner })) },
  { weight: 1, arbitrary: simple.map((inner) => ({ $elemMatch: inner })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'a.b'), fc.oneof(simple, scalar))
      .map(([path, inner]) => ({ $elemMatch: { [path]: inner } })),
  },
  { weight: 1, arbitrary: comparison.map((inner) => ({ $all: [{ $elemMatch: inner }] })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { $nonsense: 1 },
      { $gt: 1, b: 2 },
      { $elemMatch: 1 },
      { $not: 1 },
      { $all: 1 },
    ),
  },
);

const onField: fc.Arbitrary<Json> = fc
  .tuple(fc.constantFrom(...QUERY_PATHS), condition)
  .map(([path, inner]) => ({ [path]: inner }));

const expression = fc
  .tuple(fc.constantFrom('$eq', '$gt', '$lte', '$ne'), fc.constantFrom('$a', '$b', '$a.b'), scalar)
  .map(([operator, path, operand]) => ({ $expr: { [operator]: [path, { $literal: operand }] } }));

export const query: fc.Arbitrary<Json> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 8, arbitrary: onField },
  { weight: 2, arbitrary: fc.tuple(onField, onField).map(([one, two]) => ({ ...one, ...two })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('$and', '$or', '$nor'),
        fc.array(onField, { minLength: 1, maxLength: 3 }),
      )
      .map(([operator, branches]) => ({ [operator]: branches })),
  },
  { weight: 1, arbitrary: expression },
  { weight: 1, arbitrary: fc.tuple(documentId, onField).map(([_id, rest]) => ({ _id, ...rest })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Json>(
      { $and: [] },
      { $or: 1 },
      { $nonsense: [] },
      { $comment: 'x' },
    ),
  },
);

/** Matches at most one document, so that it is certain which. */
export const queryForOne: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: documentId.map((_id) => ({ _id })) },
  { weight: 2, arbitrary: fc.tuple(documentId, onField).map(([_id, rest]) => ({ _id, ...rest })) },
  {
    weight: 1,
    arbitrary: fc.tuple(documentId, scalar).map(([_id, a]) => ({ _id: { $eq: _id }, a })),
  },
);
