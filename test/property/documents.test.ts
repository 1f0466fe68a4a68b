import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/app/open-store.ts';
import type { Collection, Index } from '../../src/store/port/collection.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { outcomeOf } from '../support/kernel/perform-step.ts';
import { type Loose, MemoryDocuments } from '../support/memory/memory-documents.ts';
import { runs } from '../support/size.ts';
import { declarations } from '../support/store/document-steps.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';

describe.each(storesUnderTest())('the port on $name', ({ open }) => {
  let test: TestStore;
  let store: DocumentStore;
  let made = 0;

  beforeAll(async () => {
    test = await open();
    const { MONGODB_URI, DATA_DIR = '' } = test.environment;
    store = await openStore({ MONGODB_URI, DATA_DIR }, 'command');
  });
  afterAll(async () => {
    await store?.close();
    await test?.close();
  });

  async function declare(indexes: readonly Index[]): Promise<Collection<Loose>> {
    const letters = [...String(++made)].map((digit) => 'abcdefghij'[Number(digit)]);
    const declared: Collection<Loose> = {
      name: `things_${letters.join('')}`,
      indexes,
      personal: 'nothing',
    };
    await store.prepare([declared]);
    return declared;
  }

  it('answers and refuses as a model that looks at everything', async () => {
    const tries = fc.asyncProperty(declarations, async ({ indexes, steps }) => {
      const declared = await declare(indexes);
      const tried = store.documents(declared);
      const model = new MemoryDocuments(declared);
      for (const step of steps) {
        const expected = await outcomeOf(model, step);
        expect(await outcomeOf(tried, step), JSON.stringify(step)).toEqual(expected);
      }
      expect(await tried.find({})).toEqual(await model.find({}));
    });
    await fc.assert(tries, { numRuns: runs(60) });
  });
});
