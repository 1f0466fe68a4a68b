import { Batcher } from '../store/batcher.ts';
import { collection, type Stored } from '../store/port/collection.ts';
import type { DocumentStore } from '../store/port/document-store.ts';

interface Counter extends Stored {
  readonly last: number;
}

export const COUNTERS = collection<Counter>()({
  name: 'counters',
  indexes: [],
  personal: 'nothing',
});

/** Many may ask for a number in the same moment: they share one step of the counter. */
const NUMBERING = { concurrency: 1, batchLimit: 100 };

/** Numbers from 1 on for one kind of records: never the same twice, and growing. One not used stays a gap. */
export function numbering(
  store: Pick<DocumentStore, 'documents'>,
  kind: string,
): () => Promise<number> {
  const counters = store.documents(COUNTERS);
  const numbers = new Batcher(async (batch: readonly undefined[]) => {
    const last = await counters.add(kind, 'last', batch.length);
    return batch.map((_, index) => last - batch.length + 1 + index);
  }, NUMBERING);
  return () => numbers.ask(undefined);
}
