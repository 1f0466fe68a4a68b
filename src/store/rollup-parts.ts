import type mongoose from 'mongoose';
import type { DayCalendar, FactsOf } from '../insight/ports.ts';
import { type ResponseRecord, responseModel, type Tombstone } from './response-model.ts';
import { type BasisRow, type DayRow, type RollupRow, rollupModels } from './rollup-model.ts';

export interface RollupOptions {
  /** Whose midnights part the days. */
  readonly calendar: DayCalendar;
  /** For responses that were written without facts, or with those of another version. */
  readonly factsOf: FactsOf;
  /** Never gives the same twice. */
  readonly newId: () => string;
}

type StoredResponse = Partial<ResponseRecord> & Pick<Tombstone, '_id' | 'startedAt' | 'updatedAt'>;

/** What all that adds up shares. */
export interface RollupParts extends RollupOptions {
  readonly responses: mongoose.mongo.Collection<StoredResponse & { readonly erased?: true }>;
  readonly days: mongoose.mongo.Collection<DayRow>;
  readonly basis: mongoose.mongo.Collection<BasisRow>;
  readonly rollups: mongoose.mongo.Collection<RollupRow>;
  ensureIndexes(): Promise<void>;
}

export function rollupParts(connection: mongoose.Connection, options: RollupOptions): RollupParts {
  const { days, rollups } = rollupModels(connection);
  return {
    ...options,
    responses: responseModel(connection).collection as never,
    days: days.collection as never,
    basis: days.collection as never,
    rollups: rollups.collection as never,
    ensureIndexes: async () => {
      await Promise.all([days.createCollection(), rollups.createIndexes()]);
    },
  };
}
