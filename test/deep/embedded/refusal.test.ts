import type { Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/server.ts';

let test: TestServer;
beforeAll(async () => {
  test = await startServer();
  await test.client.db('refusal').collection<{ _id: number }>('rows').insertOne({ _id: 1 });
});
afterAll(() => test.stop());

const aggregate = (...pipeline: Document[]) => ({ aggregate: 'rows', pipeline, cursor: {} });
const find = (filter: Document, more: Document = {}) => ({ find: 'rows', filter, ...more });

const REFUSED: readonly (readonly [string, Document, number, string])[] = [
  ['an unknown command', { mapReduce: 'rows' }, 59, 'CommandNotFound'],
  ['explain', { explain: find({}) }, 59, 'CommandNotFound'],
  ['an unknown option', find({}, { collation: { locale: 'de' } }), 40415, 'IDLUnknownField'],
  ['an unknown query operator', find({ a: { $near: [1, 2] } }), 2, 'BadValue'],
  ['code in a query', find({ $where: 'true' }), 2, 'BadValue'],
  ['text search', find({ $text: { $search: 'x' } }), 2, 'BadValue'],
  ['an unknown stage', aggregate({ $out: 'other' }), 40324, 'Location40324'],
  [
    'an unknown expression',
    aggregate({ $project: { a: { $function: {} } } }),
    168,
    'InvalidPipelineOperator',
  ],
  [
    'an unknown accumulator',
    aggregate({ $group: { _id: 1, a: { $percentile: 1 } } }),
    15952,
    'Location15952',
  ],
  [
    'a time zone',
    aggregate({ $project: { a: { $year: { date: '$a', timezone: 'Europe/Berlin' } } } }),
    9,
    'FailedToParse',
  ],
  ['a pattern that only PCRE knows', find({ a: { $regex: '(?>a)' } }), 51091, 'Location51091'],
  ['a read of snapshots', find({}, { readConcern: { level: 'snapshot' } }), 72, 'InvalidOptions'],
  [
    'a text index',
    { createIndexes: 'rows', indexes: [{ key: { a: 'text' }, name: 'a' }] },
    67,
    'CannotCreateIndex',
  ],
  ['a capped collection', { create: 'capped', capped: true, size: 1 }, 40415, 'IDLUnknownField'],
  ['a transaction', { ...find({}), txnNumber: 1, autocommit: false }, 20, 'IllegalOperation'],
];

const REFUSED_UPDATES: readonly (readonly [string, Document, number])[] = [
  ['an unknown operator', { $bit: { a: { and: 1 } } }, 9],
  ['the positional operator', { $set: { 'a.$': 1 } }, 2],
  ['a conflict', { $set: { a: 1 }, $inc: { 'a.b': 1 } }, 40],
  ['another _id', { $set: { _id: 2 } }, 66],
  ['a field of a number', { $set: { '_id.a': 1 } }, 28],
  ['the sum of a number and a word', { $inc: { a: 'x' } }, 14],
];

describe('what the store does not know', () => {
  it.each(REFUSED)('is refused: %s', async (_name, command, code, codeName) => {
    const answer = test.client.db('refusal').command(command);
    await expect(answer).rejects.toMatchObject({ code, codeName, errorResponse: { ok: 0 } });
  });

  it.each(REFUSED_UPDATES)('is refused in an update: %s', async (_name, u, code) => {
    const answer = await test.client
      .db('refusal')
      .command({ update: 'rows', updates: [{ q: {}, u }] })
      .catch((error) => error);
    expect(answer.writeErrors?.[0]?.code ?? answer.code).toBe(code);
  });
});
