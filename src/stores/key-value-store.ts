import type { ChannelName } from '../core/contract/ids.ts';
import { collection, type Stored } from '../store/port/collection.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import { QUARANTINE, quarantineRow } from './quarantine-rows.ts';

interface Fact extends Stored {
  readonly value: string;
}

export const MEMORY = collection<Fact>()({ name: 'memory', indexes: [], personal: 'nothing' });

/** Small facts that must outlive a restart, e.g. a digest of the commands last announced. */
export function memoryStore(store: DocumentStore) {
  const facts = store.documents(MEMORY);
  return {
    read: async (key: string): Promise<string | undefined> => (await facts.get(key))?.value,
    write: (key: string, value: string): Promise<void> => facts.put([{ _id: key, value }]),
    /** Writes it unless the key is there already; true for the one of many who did. */
    claim: async (key: string, value: string): Promise<boolean> => {
      const [isNew = false] = await facts.insert([{ _id: key, value }]);
      return isNew;
    },
    /** Writes it only where the value is still the one that was read; tells if it was. */
    replace: (key: string, before: string, value: string): Promise<boolean> =>
      facts.change({ key, onlyIf: { value: before }, set: { value } }),
    forget: async (key: string): Promise<void> => {
      await facts.change({ key, remove: true });
    },
  };
}

/** Deliveries that could not even be read, kept as they came for the operator. */
export function rawQuarantine(store: DocumentStore, newId: () => string) {
  const rows = store.documents(QUARANTINE);
  return async (channel: ChannelName, raw: string, why: string, at: number): Promise<void> => {
    const kept = raw.slice(0, RAW_CHARACTERS);
    await rows.insert([quarantineRow({ id: newId(), channel, at, fault: why, raw: kept })]);
  };
}

/** An event with the longest text that is taken still fits as a whole, and can be brought back. */
const RAW_CHARACTERS = 100_000;
