import fc from 'fast-check';
import { expression, findProjection, pipeline, sortOrder } from './pipelines.ts';
import { query, queryForOne } from './queries.ts';
import { operatorUpdate, update } from './updates.ts';
import { document, documentId, fields, type Json, PATHS } from './values.ts';

/** One command for both servers, and how their answers may be compared. */
export interface TwinCommand {
  readonly command: Json;
  /** Results come in an order that MongoDB promises. */
  readonly ordered: boolean;
  /** After an error in the middle the documents may differ: which were changed first is not promised. */
  readonly tearsOnError: boolean;
  /**
   * Several parts may each be wrong: which mistake is reported is not promised, nor whether one is
   * found where there is no document, for MongoDB works constants out ahead.
   */
  readonly anyError?: boolean;
}

const read = (command: Json, ordered = false): TwinCommand => ({
  command,
  ordered,
  tearsOnError: false,
});

const SIMPLE_OPERATORS = 2;

function isComplex(part: unknown): boolean {
  const operators = JSON.stringify(part ?? null).match(/"\$(?!literal)[a-zA-Z]+":/g) ?? [];
  return operators.length > SIMPLE_OPERATORS;
}

const find = fc
  .record(
    {
      filter: query,
      sort: sortOrder,
      projection: findProjection,
      limit: fc.integer({ min: 0, max: 4 }),
      skip: fc.integer({ min: 0, max: 3 }),
    },
    { requiredKeys: ['filter'] },
  )
  .map(({ limit, skip, ...rest }) => {
    const sorted = rest.sort !== undefined;
    const cut = sorted
      ? { ...(limit !== undefined && { limit }), ...(skip !== undefined && { skip }) }
      : {};
    const command = { find: 'main', ...rest, ...cut, batchSize: 1000 };
    return { ...read(command, sorted), anyError: isComplex(rest.projection) };
  });

const insert = fc
  .tuple(fc.array(document, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([documents, ordered]) => read({ insert: 'main', documents, ordered }));

const updateOne = fc
  .tuple(queryForOne, update)
  .map(([q, u]) => read({ update: 'main', updates: [{ q, u }] }));

const upsert = fc
  .tuple(documentId, fields, update)
  // With several fields MongoDB puts them into the new document in an order of its own.
  .map(([_id, q, u]) => [_id, Object.fromEntries(Object.entries(q).slice(0, 1)), u] as const)
  .map(([_id, q, u]) => read({ update: 'main', updates: [{ q: { ...q, _id }, u, upsert: true }] }));

const updateMany = fc.tuple(query, update).map(([q, u]) => ({
  ...read({ update: 'main', updates: [{ q, u, multi: true }] }),
  tearsOnError: true,
}));

const remove = fc.oneof(
  fc
    .tuple(queryForOne, fc.constantFrom(0, 1))
    .map(([q, limit]) => read({ delete: 'main', deletes: [{ q, limit }] })),
  query.map((q) => read({ delete: 'main', deletes: [{ q, limit: 0 }] })),
);

const findAndModify = fc
  .record(
    {
      query: fc.oneof(query, queryForOne),
      sort: sortOrder,
      remove: fc.boolean(),
      update,
      new: fc.boolean(),
      fields: findProjection,
    },
    { requiredKeys: ['query', 'sort', 'update'] },
  )
  .map(({ remove: removes, update: u, ...rest }) => ({
    ...read({
      findAndModify: 'main',
      ...rest,
      ...(removes ? { remove: true, new: false } : { update: u }),
    }),
    // MongoDB changes first and may then fail to project.
    tearsOnError: rest.fields !== undefined,
  }));

const findAndUpsert = fc
  .tuple(documentId, operatorUpdate, fc.boolean())
  .map(([_id, u, wantsNew]) =>
    read({ findAndModify: 'main', query: { _id }, update: u, new: wantsNew, upsert: true }),
  );

const others = fc.oneof(
  query.map((q) => read({ count: 'main', query: q })),
  fc
    .tuple(fc.constantFrom(...PATHS, 'a.0'), query)
    .map(([key, q]) => read({ distinct: 'main', key, query: q })),
  fc.constantFrom(
    read({ listIndexes: 'main', cursor: {} }),
    read({ listIndexes: 'absent', cursor: {} }),
    read({ find: 'main', nonsense: 1 }),
    read({ nonsense: 'main' }),
    read({ aggregate: 'main', pipeline: [] }),
    read({ insert: 'main', documents: [] }),
    read({ getMore: 5n, collection: 'main' }),
    read({ find: 'main', filter: { a: 1 }, hint: 'absent' }),
    read({ find: 'main', limit: -1 }),
    read({ find: 1 }),
    read({ delete: 'main', deletes: [{ q: {}, limit: 2 }] }),
    read({ update: 'main', updates: [{ q: {}, u: { $set: { a: 1 } }, nonsense: 1 }] }),
    read({ findAndModify: 'main', query: {} }),
  ),
);

const aggregate = pipeline.map((stages) => ({
  ...read({ aggregate: 'main', pipeline: stages, cursor: { batchSize: 1000 } }),
  anyError: stages.length > 1,
}));

/** Expressions alone, because most of what can differ is in them. */
const evaluate = expression.map((r) => ({
  ...read({
    aggregate: 'main',
    pipeline: [{ $project: { r } }],
    cursor: { batchSize: 1000 },
  }),
  anyError: isComplex(r),
}));

const command: fc.Arbitrary<TwinCommand> = fc.oneof(
  { weight: 8, arbitrary: find },
  { weight: 3, arbitrary: insert },
  { weight: 8, arbitrary: updateOne },
  { weight: 2, arbitrary: upsert },
  { weight: 3, arbitrary: updateMany },
  { weight: 2, arbitrary: remove },
  { weight: 4, arbitrary: findAndModify },
  { weight: 1, arbitrary: findAndUpsert },
  { weight: 8, arbitrary: aggregate },
  { weight: 6, arbitrary: evaluate },
  { weight: 3, arbitrary: others },
);

const indexKey = fc.oneof(
  fc.constantFrom(...PATHS).map((path): Json => ({ [path]: 1 })),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('b', 'c', 'a.b'), fc.constantFrom(1, -1))
    .map(([one, two, way]): Json => ({ [one]: 1, [two]: way })),
);

const index = fc
  .tuple(
    indexKey,
    fc.constantFrom<Json>(
      {},
      {},
      {},
      { unique: true },
      { sparse: true },
      { unique: true, sparse: true },
      { partialFilterExpression: { a: { $exists: true } } },
      { unique: true, partialFilterExpression: { b: { $gt: 0 } } },
      { partialFilterExpression: { c: 'x' } },
    ),
  )
  .map(([key, options]): Json => ({ key, name: Object.keys(key).join('_'), ...options }));

export interface Scenario {
  readonly indexes: readonly Json[];
  readonly documents: readonly Json[];
  readonly others: readonly Json[];
  readonly commands: readonly TwinCommand[];
}

export const scenario: fc.Arbitrary<Scenario> = fc.record({
  indexes: fc.uniqueArray(index, { maxLength: 2, selector: ({ name }) => name }),
  documents: fc.uniqueArray(document, { maxLength: 8, selector: ({ _id }) => _id }),
  others: fc
    .array(fields, { maxLength: 3 })
    .map((list) => list.map((rest, at) => ({ _id: at, ...rest }))),
  commands: fc.array(command, { minLength: 1, maxLength: 8 }),
});
