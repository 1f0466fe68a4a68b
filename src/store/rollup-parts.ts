import type mongoose from 'mongoose';
import type { DayCalendar, FactsOf } from '../insight/ports.ts';
import { type ResponseRecord, responseModel, type Tombstone } from './response-model.ts';
import { type BasisRow, type RollupRow, rollupModels, type SpanRow } from './rollup-model.ts';

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
  readonly spans: mongoose.mongo.Collection<SpanRow>;
  readonly basis: mongoose.mongo.Collection<BasisRow>;
  readonly rollups: mongoose.mongo.Collection<RollupRow>;
  ensureIndexes(): Promise<void>;
}

export function rollupParts(connection: mongoose.Connection, options: RollupOptions): RollupParts {
  const { spans, rollups } = rollupModels(connection);
  return {
    ...options,
    responses: responseModel(connection).collection as never,
    spans: spans.collection as never,
    basis: spans.collection as never,
    rollups: rollups.collection as never,
    ensureIndexes: async () => {
      await Promise.all([spans.createCollection(), rollups.createIndexes()]);
    },
  };
}
