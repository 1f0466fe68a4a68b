import fc from 'fast-check';
import { fields, type Json, PATHS, scalar, value } from './values.ts';

/** Random updates: every operator of the embedded store, conflicts and mistakes included. */
const path = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom<string>(...PATHS) },
  { weight: 6, arbitrary: fc.constantFrom('a.0', 'a.2', 'b.0.c', 'c.10', 'd.e.f') },
  { weight: 1, arbitrary: fc.constantFrom('_id', '', 'a..b', '$a', 'a.$b', 'a.') },
);

const number = fc.constantFrom<unknown>(1, 1, -1, -1, 2.5, 2, 3, 2_147_483_647, 'x');

const pushed = fc.oneof(
  { weight: 3, arbitrary: value },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        $each: fc.array(value, { maxLength: 3 }),
        $slice: fc.integer({ min: -3, max: 3 }),
        $position: fc.integer({ min: -3, max: 3 }),
        $sort: fc.constantFrom<unknown>(1, -1, { a: 1 }, { b: -1, a: 1 }, 2, {}),
      },
      { requiredKeys: ['$each'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      { $each: 1 },
      { $each: [1], $nonsense: 1 },
      { $each: [], $slice: 1.5 },
    ),
  },
);

const pulled = fc.oneof(
  { weight: 4, arbitrary: value },
  fc.constantFrom<unknown>(
    { $gt: 1 },
    { $in: [1, 'x', null] },
    { a: 1 },
    { a: { $exists: true } },
    { $exists: true },
    { b: null },
  ),
);

const operand: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  $set: value,
  $setOnInsert: value,
  $unset: fc.constant(''),
  $inc: number,
  $mul: number,
  $min: scalar,
  $max: scalar,
  $push: pushed,
  $addToSet: fc.oneof(
    value,
    fc.array(value, { maxLength: 3 }).map((list) => ({ $each: list })),
  ),
  $pop: fc.constantFrom<unknown>(1, -1, 0, 'x'),
  $pull: pulled,
  $pullAll: fc.array(value, { maxLength: 2 }),
  $rename: fc.constantFrom<unknown>('b', 'd', 'c.d', 'a', 1),
};

const one = fc.constantFrom(...Object.keys(operand)).chain((operator) =>
  fc
    .array(fc.tuple(path, operand[operator] as fc.Arbitrary<unknown>), {
      minLength: 1,
      maxLength: 2,
    })
    .map((entries): Json => ({ [operator]: Object.fromEntries(entries) })),
);

export const operatorUpdate: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: one },
  { weight: 2, arbitrary: fc.tuple(one, one).map(([first, second]) => ({ ...first, ...second })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Json>(
      { $set: {} },
      { $set: 1 },
      { $nonsense: { a: 1 } },
      { $set: { a: 1 }, b: 1 },
    ),
  },
);

const replacement: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: fields },
  { weight: 1, arbitrary: fields.map((rest) => ({ ...rest, _id: 1 })) },
  { weight: 1, arbitrary: fields.map((rest) => ({ ...rest, $set: 1 })) },
);

export const update: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: operatorUpdate },
  { weight: 1, arbitrary: replacement },
);
