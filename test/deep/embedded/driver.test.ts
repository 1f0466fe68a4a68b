import {
  Binary,
  BSONRegExp,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson';
import type { Collection, Document } from 'mongodb';
import mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/server.ts';

interface Row extends Document {
  readonly _id: number;
}

let test: TestServer;
let rows: Collection<Row>;
beforeAll(async () => {
  test = await startServer();
});
afterAll(() => test.stop());
beforeEach(async () => {
  await test.client.db('driver').dropDatabase();
  rows = test.client.db('driver').collection<Row>('rows');
});

describe('with the driver', () => {
  it('gives back every BSON type as it was', async () => {
    const document = {
      _id: 1,
      int: new Int32(5),
      whole: new Double(5),
      minusZero: new Double(-0),
      long: Long.fromString('9007199254740993'),
      decimal: Decimal128.fromString('0.10'),
      date: new Date(-1),
      id: new ObjectId(),
      binary: new Binary(Buffer.from('abc'), 4),
      regex: new BSONRegExp('^a', 'i'),
      stamp: new Timestamp({ t: 5, i: 6 }),
      keys: [new MinKey(), new MaxKey(), null],
      text: 'a\0b \u{1f6a2}',
      nested: { list: [[], {}, [{ a: new Double(1) }]] },
    };
    await rows.insertOne(document);
    await rows.updateOne({ _id: 1 }, { $set: { added: true } });
    const [found] = await rows
      .find({ _id: 1 }, { promoteValues: false, bsonRegExp: true })
      .toArray();
    expect(found).toEqual({ ...document, _id: new Int32(1), added: true });
  });

  it('keeps the kind of a number that is increased, and widens it when it must', async () => {
    await rows.insertOne({ _id: 1, int: new Int32(2_147_483_647), long: Long.fromNumber(1) });
    await rows.updateOne({ _id: 1 }, { $inc: { int: 1, long: 1, made: new Double(2) } });
    const [found] = await rows.find({}, { promoteValues: false }).toArray();
    expect(found).toMatchObject({
      int: Long.fromNumber(2_147_483_648),
      long: Long.fromNumber(2),
      made: new Double(2),
    });
  });

  it('gives a long result in portions', async () => {
    await rows.insertMany(Array.from({ length: 350 }, (_, _id) => ({ _id })));
    const found = await rows.find({}, { batchSize: 100 }).sort({ _id: -1 }).toArray();
    expect(found.map(({ _id }) => _id)).toEqual(Array.from({ length: 350 }, (_, at) => 349 - at));
    const cursor = rows.find({}, { batchSize: 10 });
    await cursor.next();
    await cursor.close();
  });

  it('reports each document that could not be inserted when the order does not matter', async () => {
    await rows.createIndex({ name: 1 }, { unique: true });
    const documents = [
      { _id: 1, name: 'a' },
      { _id: 2, name: 'a' },
      { _id: 3, name: 'c' },
    ];
    const insert = { insert: 'rows', documents, ordered: false };
    const answer = await test.client.db('driver').command(insert);
    expect(answer).toMatchObject({
      n: 2,
      writeErrors: [{ index: 1, code: 11000, keyPattern: { name: 1 }, keyValue: { name: 'a' } }],
    });
  });

  it('lets exactly one of many win the swap of a version', async () => {
    await rows.insertOne({ _id: 1, version: 0 });
    const swaps = Array.from({ length: 20 }, (_, by) =>
      rows.replaceOne({ _id: 1, version: 0 }, { version: 1, by }),
    );
    const won = (await Promise.all(swaps)).filter(({ modifiedCount }) => modifiedCount === 1);
    expect(won).toHaveLength(1);
  });

  it('finds what is due in order', async () => {
    await rows.createIndex({ wakeAt: 1 });
    const times = [5, 3, 9, 1, 7];
    await rows.insertMany(times.map((at, _id) => ({ _id, wakeAt: new Date(at) })));
    const due = await rows
      .find({ wakeAt: { $lte: new Date(7) } })
      .sort({ wakeAt: 1 })
      .limit(3)
      .toArray();
    expect(due.map(({ _id }) => _id)).toEqual([3, 1, 0]);
  });

  it('works with sessions as long as they are not transactions', async () => {
    const session = test.client.startSession();
    await rows.insertOne({ _id: 1 }, { session });
    expect(await rows.findOne({ _id: 1 }, { session })).toEqual({ _id: 1 });
    session.startTransaction();
    await expect(rows.insertOne({ _id: 2 }, { session })).rejects.toMatchObject({
      originalError: { code: 20 },
    });
    await session.endSession();
  });

  it('lists and drops collections, indexes and databases', async () => {
    await rows.createIndex({ a: 1, b: -1 }, { name: 'both', sparse: true });
    expect(await rows.indexes()).toEqual([
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { v: 2, key: { a: 1, b: -1 }, name: 'both', sparse: true },
    ]);
    await rows.dropIndex('both');
    expect(await rows.indexExists('both')).toBe(false);
    const database = test.client.db('driver');
    expect((await database.listCollections().toArray()).map(({ name }) => name)).toEqual(['rows']);
    const { databases } = await database.admin().listDatabases();
    expect(databases.map(({ name }) => name)).toContain('driver');
    await rows.drop();
    expect(await database.listCollections().toArray()).toEqual([]);
  });
});

describe('with mongoose', () => {
  it('saves, finds, updates and refuses duplicates', async () => {
    const connection = await mongoose
      .createConnection(test.server.uri, { dbName: 'models' })
      .asPromise();
    const schema = new mongoose.Schema(
      { name: { type: String, unique: true }, tags: [String], count: Number },
      { timestamps: true },
    );
    const Person = connection.model('Person', schema);
    await Person.init();
    const ada = await Person.create({ name: 'Ada', tags: ['x'], count: 1 });
    ada.tags.push('y');
    await ada.save();
    const found = await Person.findOneAndUpdate(
      { name: 'Ada', tags: 'y' },
      { $inc: { count: 1 }, $addToSet: { tags: 'z' } },
      { returnDocument: 'after' },
    ).lean();
    expect(found).toMatchObject({ name: 'Ada', tags: ['x', 'y', 'z'], count: 2 });
    await expect(Person.create({ name: 'Ada' })).rejects.toMatchObject({ code: 11000 });
    const [counted] = await Person.aggregate([
      { $unwind: '$tags' },
      { $group: { _id: '$tags', people: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ]);
    expect(counted).toEqual({ _id: 'x', people: 1 });
    await connection.close();
  });
});
