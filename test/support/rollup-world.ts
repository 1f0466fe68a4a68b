import type mongoose from 'mongoose';
import { DayCalendar } from '../../src/insight/day-calendar.ts';
import { ruleTagger } from '../../src/insight/rule-tagger.ts';
import { factsBy } from '../../src/insight/tally/facts.ts';
import { responseModel } from '../../src/store/response-model.ts';
import { type ResponseStore, responseStore } from '../../src/store/response-store.ts';
import { rollupModels } from '../../src/store/rollup-model.ts';
import { type RollupParts, rollupParts } from '../../src/store/rollup-parts.ts';

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

/** One store with as many processes around it as a test wants. */
export class RollupWorld {
  readonly #connection: mongoose.Connection;
  readonly #factsOf = factsBy(ruleTagger());
  readonly #newId: () => string;
  readonly responses: ResponseStore;

  constructor(connection: mongoose.Connection) {
    let last = 0;
    this.#newId = () => `id-${++last}`;
    this.#connection = connection;
    this.responses = responseStore(connection, { factsOf: this.#factsOf, newId: this.#newId });
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
