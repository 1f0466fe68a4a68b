import fc from 'fast-check';
import type mongoose from 'mongoose';
import { DAY_MS, HOUR_MS } from '../../src/core/instant.ts';
import type { Response } from '../../src/core/response.ts';
import { DayCalendar } from '../../src/insight/day-calendar.ts';
import { ruleTagger } from '../../src/insight/rule-tagger.ts';
import { factsBy } from '../../src/insight/tally/facts.ts';
import type { TallyRequest } from '../../src/insight/tally/tally-request.ts';
import { responseModel } from '../../src/store/response-model.ts';
import { type ResponseStore, responseStore } from '../../src/store/response-store.ts';
import { rollupModels } from '../../src/store/rollup-model.ts';
import { type RollupParts, rollupParts } from '../../src/store/rollup-parts.ts';
import { type RollupStore, rollupsOf } from '../../src/store/rollup-store.ts';
import { answer, NOON, response } from '../fixtures/insight/response.ts';
import { MemoryFiles } from './memory-files.ts';

const COLLECTIONS = ['responses', 'spans', 'basis', 'rollups'] as const;
/** What changes a store, or begins to. */
const WRITES = new Set([
  'insertMany',
  'updateOne',
  'updateMany',
  'deleteMany',
  'findOneAndUpdate',
  'findOneAndDelete',
]);

/** What happens around each write and before a list is read: it may wait, or throw as if dead. */
export type Around = (moment: 'before' | 'after') => Promise<void>;

export const MIDNIGHT = NOON - 12 * HOUR_MS;

/** One thing that happens to a response: it is written with a score on a day, or erased. */
export interface Change {
  readonly id: string;
  /** How many days after MIDNIGHT. */
  readonly day: number;
  readonly value: number;
  readonly product: string;
  readonly isErased: boolean;
}

export function changeWithin(days: number): fc.Arbitrary<Change> {
  return fc.record({
    id: fc.constantFrom('1', '2', '3', '4'),
    day: fc.nat({ max: days - 1 }),
    value: fc.integer({ min: 1, max: 5 }),
    product: fc.constantFrom('Copper', 'copper', 'Tin'),
    isErased: fc.boolean(),
  });
}

class Dead extends Error {}

/** One store with as many processes around it as a test wants. */
export class RollupWorld {
  /** A world with its indexes, in a store that is open. */
  static async in(connection: mongoose.Connection): Promise<RollupWorld> {
    const world = new RollupWorld(connection);
    await world.responses.ensureIndexes();
    await rollupsOf(world.parts()).ensureIndexes();
    return world;
  }

  readonly #connection: mongoose.Connection;
  readonly #factsOf = factsBy(ruleTagger());
  readonly #newId: () => string;
  readonly responses: ResponseStore;
  #moment = 0;

  private constructor(connection: mongoose.Connection) {
    let last = 0;
    this.#newId = () => `id-${++last}`;
    this.#connection = connection;
    this.responses = responseStore(connection, {
      factsOf: this.#factsOf,
      newId: this.#newId,
      files: new MemoryFiles(),
    });
  }

  async clear(): Promise<void> {
    const { spans, rollups } = rollupModels(this.#connection);
    for (const model of [responseModel(this.#connection), spans, rollups]) {
      await model.collection.deleteMany({});
    }
  }

  /** What another process would work with. */
  parts(timeZone = 'UTC', around?: Around): RollupParts {
    const calendar = new DayCalendar(timeZone);
    const options = { calendar, factsOf: this.#factsOf, newId: this.#newId };
    const parts = rollupParts(this.#connection, options);
    if (around === undefined) return parts;
    const watched = COLLECTIONS.map((name) => [name, watch(parts[name], around)]);
    return { ...parts, ...Object.fromEntries(watched) };
  }

  async apply({ id, day, value, product, isErased }: Change): Promise<void> {
    if (isErased) return await this.responses.erase(id);
    const startedAt = MIDNIGHT + day * DAY_MS + HOUR_MS;
    this.#moment += 1;
    const subject = { verified: true, shipment: { reference: id, product } };
    const answers = [answer('overall', { kind: 'satisfaction', value })];
    const updatedAt = startedAt + 10 * DAY_MS + this.#moment;
    await this.responses.upsert(response(id, { startedAt, updatedAt, subject, answers }));
  }

  async stored({ from, to }: Pick<TallyRequest, 'from' | 'to'>): Promise<readonly Response[]> {
    const stored: Response[] = [];
    for await (const one of this.responses.startedBetween(from, to)) stored.push(one);
    return stored;
  }

  /** A process that dies after so many steps of its deed. */
  async dieAfter(steps: number, deed: (rollups: RollupStore) => Promise<void>): Promise<void> {
    let left = steps;
    const dying = this.parts('UTC', async () => {
      left -= 1;
      if (left < 0) throw new Dead();
    });
    await deed(rollupsOf(dying)).catch((error: unknown) => {
      if (!(error instanceof Dead)) throw error;
    });
  }

  async marks(): Promise<number> {
    const filter = { unrolled: { $exists: true } };
    return await responseModel(this.#connection).collection.countDocuments(filter);
  }

  async rollups(): Promise<readonly { readonly count: string; readonly span: string }[]> {
    return (await this.parts().rollups.find().toArray()).map(({ count, span }) => ({
      count,
      span,
    }));
  }
}

function watch<Watched extends object>(collection: Watched, around: Around): Watched {
  return new Proxy(collection, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      if (name === 'find') {
        return (...given: readonly unknown[]) =>
          watchCursor(Reflect.apply(member, target, given), around);
      }
      if (!WRITES.has(String(name))) return member.bind(target);
      return async (...given: readonly unknown[]) => {
        await around('before');
        const result = await Reflect.apply(member, target, given);
        await around('after');
        return result;
      };
    },
  });
}

function watchCursor<Cursor extends object>(cursor: Cursor, around: Around): Cursor {
  const watched: Cursor = new Proxy(cursor, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      if (name === Symbol.asyncIterator) return () => iterated(target as never, around);
      return (...given: readonly unknown[]) => {
        const call = () => Reflect.apply(member, target, given);
        if (name === 'toArray') return around('before').then(call);
        const result = call();
        return result === target ? watched : result;
      };
    },
  });
  return watched;
}

async function* iterated(cursor: AsyncIterable<unknown>, around: Around): AsyncIterable<unknown> {
  await around('before');
  yield* cursor;
}
