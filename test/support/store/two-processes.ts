import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Collection } from '../../../src/store/port/collection.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { clear, documentsIn, storesUnderTest, type TestStore } from './stores.ts';

/** One of the two processes; open once a test runs. */
export type Process = () => DocumentStore;

/** Tests of a store that two processes have open, on every engine; the collections are empty before each. */
export function onTwoProcesses(
  title: string,
  collections: readonly Collection<never>[],
  promises: (one: Process, another: Process) => void,
): void {
  describe.each(storesUnderTest())(`${title} on $name`, ({ open }) => {
    let server: TestStore;
    let first: DocumentStore;
    let second: DocumentStore;

    beforeAll(async () => {
      server = await open();
      first = await documentsIn(server);
      second = await documentsIn(server);
    });
    beforeEach(async () => {
      await clear(first, ...collections);
    });
    afterAll(async () => {
      await first?.close();
      await second?.close();
      await server?.close();
    });
    promises(
      () => first,
      () => second,
    );
  });
}
