import type mongoose from 'mongoose';
import type { ChannelName } from '../core/ids.ts';
import { isDuplicate } from './duplicate-key.ts';
import { ledgerModels } from './ledger-model.ts';

interface Fact {
  readonly _id: string;
  readonly value: string;
}

/** Small facts that must outlive a restart, e.g. a digest of the commands last announced. */
export function memoryStore(connection: mongoose.Connection) {
  const facts = ledgerModels(connection).memory
    .collection as unknown as mongoose.mongo.Collection<Fact>;
  return {
    read: async (key: string): Promise<string | undefined> =>
      (await facts.findOne({ _id: key }))?.value,
    write: async (key: string, value: string): Promise<void> => {
      await facts.updateOne({ _id: key }, { $set: { value } }, { upsert: true });
    },
    /** Writes it unless the key is there already; true for the one of many who did. */
    claim: (key: string, value: string): Promise<boolean> => claim(facts, key, value),
  };
}

async function claim(
  facts: mongoose.mongo.Collection<Fact>,
  key: string,
  value: string,
): Promise<boolean> {
  try {
    await facts.insertOne({ _id: key, value });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Deliveries that could not even be read, kept as they came for the operator. */
export function rawQuarantine(connection: mongoose.Connection, newId: () => string) {
  const { quarantine } = ledgerModels(connection);
  return async (channel: ChannelName, raw: string, why: string, at: number): Promise<void> => {
    const kept = raw.slice(0, RAW_CHARACTERS);
    await quarantine.create({ _id: newId(), channel, at, fault: why, raw: kept });
  };
}

/** An event with the longest text that is taken still fits as a whole, and can be brought back. */
const RAW_CHARACTERS = 100_000;
