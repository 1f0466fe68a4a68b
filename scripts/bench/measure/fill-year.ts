import type { FactsOf } from '../../../src/insight/tally/facts.ts';
import type { DocumentStore } from '../../../src/store/port/document-store.ts';
import { monthOf, RESPONSES } from '../../../src/stores/responses/response-collection.ts';
import { responseOfYear } from './year-of-responses.ts';

const BATCH = 2_000;

/** Stores so many responses of one year, as if they had been there before there were any rollups. */
export async function fillYear(
  store: DocumentStore,
  count: number,
  factsOf: FactsOf,
): Promise<void> {
  const documents = store.documents(RESPONSES);
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, offset) => {
      const response = responseOfYear(from + offset, count);
      const { id, ...rest } = response;
      const { version, keys, packed } = factsOf(response);
      const factsMonth = monthOf(response.startedAt);
      const facts = { factsVersion: version, factsMonth, factKeys: keys, facts: packed };
      return { _id: id, ...rest, ...facts };
    });
    await documents.insert(batch);
  }
}
