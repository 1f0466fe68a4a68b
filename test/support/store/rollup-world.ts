import fc from 'fast-check';
import { DAY_MS, HOUR_MS } from '../../../src/base/instant.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import type { RollupParts } from '../../../src/insight/rollups/rollup-parts.ts';
import { type Rollups, rollups } from '../../../src/insight/rollups/rollups.ts';
import { DayCalendar } from '../../../src/insight/scope/day-calendar.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { factsBy } from '../../../src/insight/tally/facts.ts';
import type { TallyRequest } from '../../../src/insight/tally/tally-request.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { type ResponseStore, responseStore } from '../../../src/stores/responses/response-store.ts';
import {
  type RollupDocuments,
  rollupDocuments,
  rollupRows,
} from '../../../src/stores/responses/rollup-rows.ts';
import { answer, NOON, response } from '../../fixtures/insight/response.ts';
import { MemoryFiles } from '../memory/memory-files.ts';

const COLLECTIONS = ['responses', 'spans', 'basis', 'rollups'] as const;
/** What changes a store. */
const WRITES = new Set(['insert', 'put', 'change', 'changeMany', 'remove']);
const LISTS = new Set(['find', 'getMany']);
const EVERYTHING = { _id: { gte: '' } } as const;

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

/** A change on one of these days. */
export function changeOn(days: readonly number[]): fc.Arbitrary<Change> {
  return fc.record({
    id: fc.constantFrom('1', '2', '3', '4'),
    day: fc.constantFrom(...days),
    value: fc.integer({ min: 1, max: 5 }),
    product: fc.constantFrom('Copper', 'copper', 'Tin'),
    isErased: fc.boolean(),
  });
}

class Dead extends Error {}

/** One store with as many processes around it as a test wants. */
export class RollupWorld {
  readonly #factsOf = factsBy(ruleTagger());
  readonly #newId: () => string;
  readonly responses: ResponseStore;
  readonly documents: RollupDocuments;
  #moment = 0;

  /** In a store that is open and prepared. */
  constructor(store: DocumentStore) {
    let last = 0;
    this.#newId = () => `id-${++last}`;
    this.documents = rollupDocuments(store);
    this.responses = responseStore(store, {
      factsOf: this.#factsOf,
      newId: this.#newId,
      files: new MemoryFiles(),
      forgetSaid: async () => {},
    });
  }

  async clear(): Promise<void> {
    for (const name of COLLECTIONS) await this.documents[name].remove(EVERYTHING);
  }

  /** What another process would work with. */
  parts(timeZone = 'UTC', around?: Around, daysAtOnce = 16): RollupParts {
    const calendar = new DayCalendar(timeZone);
    const documents = around === undefined ? this.documents : watched(this.documents, around);
    return {
      rows: rollupRows(documents, this.#newId),
      calendar,
      factsOf: this.#factsOf,
      daysAtOnce,
    };
  }

  async apply({ id, day, value, product, isErased }: Change): Promise<void> {
    if (isErased) return await this.responses.erase(id);
    const startedAt = MIDNIGHT + day * DAY_MS + HOUR_MS;
    this.#moment += 1;
    const subject = { verified: true, shipment: { reference: id, product } };
    const answers = [answer('overall', { kind: 'satisfaction', value })];
    const updatedAt = MIDNIGHT + 10 * DAY_MS + this.#moment;
    await this.responses.upsert(response(id, { startedAt, updatedAt, subject, answers }));
  }

  async stored({ from, to }: Pick<TallyRequest, 'from' | 'to'>): Promise<readonly Response[]> {
    const stored: Response[] = [];
    for await (const one of this.responses.startedBetween(from, to)) stored.push(one);
    return stored;
  }

  /** A process that dies after so many steps of its work. */
  async dieAfter(
    steps: number,
    work: (counting: Rollups) => Promise<void>,
    daysAtOnce = 16,
  ): Promise<void> {
    let left = steps;
    const around = async () => {
      left -= 1;
      if (left < 0) throw new Dead();
    };
    const dying = this.parts('UTC', around, daysAtOnce);
    await work(rollups(dying)).catch((error: unknown) => {
      if (!(error instanceof Dead)) throw error;
    });
  }

  async marks(): Promise<number> {
    const found = await this.documents.responses.find({ pick: ['unrolled'] });
    return found.filter(({ unrolled }) => unrolled !== undefined).length;
  }

  async rollups(): Promise<readonly { readonly count: string; readonly span: string }[]> {
    return (await this.documents.rollups.find({})).map(({ count, span }) => ({ count, span }));
  }
}

function watched(documents: RollupDocuments, around: Around): RollupDocuments {
  return {
    responses: watch(documents.responses, around),
    spans: watch(documents.spans, around),
    basis: watch(documents.basis, around),
    rollups: watch(documents.rollups, around),
  };
}

function watch<Watched extends object>(documents: Watched, around: Around): Watched {
  return new Proxy(documents, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const call = (given: readonly unknown[]) => Reflect.apply(member, target, given);
      if (name === 'each') return (...given: unknown[]) => iterated(call(given), around);
      if (LISTS.has(String(name))) {
        return async (...given: unknown[]) => {
          await around('before');
          return await call(given);
        };
      }
      if (!WRITES.has(String(name))) return member.bind(target);
      return async (...given: unknown[]) => {
        await around('before');
        const result = await call(given);
        await around('after');
        return result;
      };
    },
  });
}

async function* iterated(rows: AsyncIterable<unknown>, around: Around): AsyncIterable<unknown> {
  await around('before');
  yield* rows;
}
