import fc from 'fast-check';
import { query } from './queries.ts';
import { type Json, PATHS, scalar } from './values.ts';

/** Random pipelines over every stage, expression and accumulator of the embedded store. */
const path = fc.constantFrom(...PATHS).map((name) => `$${name}`);
const literal = scalar.map((operand) => ({ $literal: operand }));
const leaf = fc.oneof(
  { weight: 4, arbitrary: path },
  { weight: 2, arbitrary: literal },
  fc.constantFrom<unknown>('$$ROOT.a', '$$REMOVE', '$_id', 3),
);

const two = [
  '$eq',
  '$ne',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$cmp',
  '$subtract',
  '$divide',
  '$mod',
  '$in',
  '$arrayElemAt',
];
const any = [
  '$and',
  '$or',
  '$add',
  '$multiply',
  '$concat',
  '$concatArrays',
  '$mergeObjects',
  '$sum',
  '$avg',
  '$min',
  '$max',
];
const single = [
  '$not',
  '$abs',
  '$ceil',
  '$floor',
  '$round',
  '$toLower',
  '$toUpper',
  '$toString',
  '$size',
  '$first',
  '$last',
  '$isArray',
  '$reverseArray',
  '$objectToArray',
  '$arrayToObject',
  '$type',
  '$isNumber',
  '$year',
  '$month',
  '$dayOfMonth',
  '$dayOfWeek',
  '$hour',
  '$minute',
  '$sum',
  '$avg',
  '$min',
  '$max',
  '$mergeObjects',
];

export const { expression } = fc.letrec<{ expression: unknown }>((tie) => {
  const inner = tie('expression');
  return {
    expression: fc.oneof(
      { depthSize: 'xsmall', withCrossShrink: true },
      { weight: 4, arbitrary: leaf },
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom(...two), inner, inner)
          .map(([name, left, right]) => ({ [name]: [left, right] })),
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(...any), fc.array(inner, { maxLength: 3 }))
          .map(([name, list]) => ({ [name]: list })),
      },
      {
        weight: 6,
        arbitrary: fc
          .tuple(fc.constantFrom(...single), inner)
          .map(([name, operand]) => ({ [name]: operand })),
      },
      { weight: 1, arbitrary: fc.tuple(inner, inner, inner).map((list) => ({ $cond: list })) },
      {
        weight: 1,
        arbitrary: fc
          .array(inner, { minLength: 1, maxLength: 3 })
          .map((list) => ({ $ifNull: list })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(inner, inner, inner).map(([when, then, other]) => ({
          $switch: { branches: [{ case: when, then }], default: other },
        })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(inner, fc.constantFrom(0, 1, 2, -1, 1.5))
          .map(([input, count]) => ({ $slice: [input, count] })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(inner, fc.constantFrom(-2, 0, 1), fc.constantFrom(0, 1, 2))
          .map((list) => ({ $slice: list })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(inner, inner)
          .map(([input, other]) => ({ $filter: { input, cond: { $gt: ['$$this', other] } } })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(inner, inner).map(([input, other]) => ({
          $map: { input, as: 'each', in: { $ifNull: ['$$each.a', other] } },
        })),
      },
      {
        weight: 1,
        arbitrary: inner.map((input) => ({
          $reduce: { input, initialValue: 0, in: { $sum: ['$$value', '$$this'] } },
        })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(inner, inner)
          .map(([x, y]) => ({ $let: { vars: { x }, in: ['$$x', y] } })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            inner,
            fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'hour', 'fortnight'),
          )
          .map(([date, unit]) => ({ $dateTrunc: { date, unit } })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(inner, fc.constantFrom('%Y-%m-%d', '%H:%M:%S.%L', '%G-W%V-%u %j %w %%'))
          .map(([date, format]) => ({ $dateToString: { date, format } })),
      },
      { weight: 1, arbitrary: fc.tuple(inner, inner).map(([x, y]) => ({ x, y })) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<unknown>(
          { $eq: [1] },
          '$$nope',
          '$',
          '$a.',
          { $cond: {} },
          { $filter: {} },
          { $round: ['$a', 1] },
        ),
      },
    ),
  };
});

const projection: fc.Arbitrary<Json> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.dictionary(fc.constantFrom<string>(...PATHS), fc.constantFrom<unknown>(1, true), {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.dictionary(
      fc.constantFrom<string>(...PATHS),
      fc.constantFrom<unknown>(0, false),
      { minKeys: 1, maxKeys: 3, noNullPrototype: true },
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('r', 'a', 'b.c', 'd.e', 'a.b'), expression)
      .map(([name, made]) => ({ [name]: made, c: 1 })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Json>(
      { _id: 0 },
      { _id: 0, a: 1 },
      { _id: 1 },
      { _id: 1, a: 0 },
      { a: { b: 1 } },
      { a: { b: 0 } },
      { a: 1, b: 0 },
      { a: 0, b: 1 },
      { a: 1, 'a.b': 1 },
      { 'a.b': 1, a: 1 },
      { a: {} },
      { a: 'x' },
      { _id: '$a' },
    ),
  },
);

export const findProjection = projection;

const accumulators = ['$sum', '$avg', '$min', '$max', '$first', '$last', '$push', '$addToSet'];

/** Sorted before, because the order decides what some accumulators see. */
const grouping = fc
  .tuple(
    fc.oneof(
      expression,
      fc.constant(null),
      fc.tuple(path, path).map(([x, y]) => ({ x, y })),
    ),
    fc.array(
      fc.tuple(
        fc.constantFrom(...accumulators),
        fc.oneof({ weight: 3, arbitrary: path }, expression),
      ),
      { maxLength: 3 },
    ),
    fc.boolean(),
  )
  .map(([_id, list, counts]) => [
    { $sort: { _id: 1 } },
    {
      $group: {
        _id,
        ...Object.fromEntries(
          list.map(([name, operand], at) => [
            `${name === '$addToSet' ? 'set' : 'f'}${at}`,
            { [name]: operand },
          ]),
        ),
        ...(counts && { n: { $count: {} } }),
      },
    },
  ]);

const sortKeys = fc.dictionary(fc.constantFrom<string>(...PATHS), fc.constantFrom(1, -1), {
  minKeys: 1,
  maxKeys: 2,
  noNullPrototype: true,
});
/** Complete by the `_id`, so that the order is certain. */
export const sortOrder: fc.Arbitrary<Json> = sortKeys.map((keys) => ({ ...keys, _id: 1 }));

const sorted = fc
  .tuple(sortOrder, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .map(([order, skip, limit]) => [{ $sort: order }, { $skip: skip }, { $limit: limit }]);

const unwinding = fc.tuple(path, fc.boolean(), fc.boolean()).map(([from, keep, index]) => [
  {
    $unwind: {
      path: from,
      preserveNullAndEmptyArrays: keep,
      ...(index && { includeArrayIndex: 'at' }),
    },
  },
]);

const step: fc.Arbitrary<readonly unknown[]> = fc.oneof(
  { weight: 3, arbitrary: query.map(($match) => [{ $match }]) },
  { weight: 4, arbitrary: projection.map(($project) => [{ $project }]) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('$addFields', '$set'),
        fc.constantFrom('r', 'a', 'a.b', 'd.e'),
        expression,
      )
      .map(([name, field, made]) => [{ [name]: { [field]: made } }]),
  },
  {
    weight: 1,
    arbitrary: fc.subarray(['a', 'b.c', 'c'], { minLength: 1 }).map(($unset) => [{ $unset }]),
  },
  { weight: 4, arbitrary: unwinding },
  { weight: 1, arbitrary: fc.oneof(path, expression).map(($replaceWith) => [{ $replaceWith }]) },
  {
    weight: 1,
    arbitrary: path.map((newRoot) => [
      { $replaceRoot: { newRoot: { $mergeObjects: [{ z: 1 }, newRoot] } } },
    ]),
  },
);

const ending: fc.Arbitrary<readonly unknown[]> = fc.oneof(
  { weight: 6, arbitrary: grouping },
  { weight: 2, arbitrary: fc.constant([{ $count: 'n' }]) },
  { weight: 2, arbitrary: path.map((by) => [{ $sortByCount: by }]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(path, fc.boolean())
      .map(([groupBy, other]) => [
        { $bucket: { groupBy, boundaries: [0, 2, 5], ...(other && { default: 'other' }) } },
      ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(path, fc.constantFrom('a', 'b', '_id'))
      .map(([from, foreignField]) => [
        { $lookup: { from: 'other', localField: from.slice(1), foreignField, as: 'set0' } },
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(query, path)
      .map(([$match, by]) => [
        { $facet: { set0: [{ $match }], set1: [{ $group: { _id: by, n: { $sum: 1 } } }] } },
      ]),
  },
  { weight: 3, arbitrary: fc.constant([]) },
);

export const pipeline: fc.Arbitrary<readonly unknown[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.array(step, { maxLength: 2 }), ending)
      .map(([steps, last]) => [...steps.flat(), ...last]),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(query, sorted, fc.array(step, { maxLength: 2 }))
      .map(([$match, order, steps]) => [{ $match }, ...order, ...steps.flat()]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<readonly unknown[]>(
      [{ $nonsense: 1 }],
      [{ $limit: 0 }],
      [{ $match: 1 }],
      [{ $project: {} }],
      [{ $group: { a: 1 } }],
      [{ $unwind: 'a' }],
      [{ $sort: { a: 2 } }],
      [{ $sort: {} }],
      [{ $group: { _id: 1, a: { $nope: 1 } } }],
      [{}],
    ),
  },
);
