import mongoose from 'mongoose';

/** Where the counting of one day stands. */
export interface DayRow {
  /** `2026-10-05`. */
  readonly _id: string;
  /** Who counts the day now, or did last; only this one may say that its count stands. */
  readonly claim: string;
  /** Whose count stands; absent until there is one. */
  readonly current?: string;
}

/** What all rollups belong to, kept among the days. */
export interface BasisRow {
  readonly _id: 'basis';
  /** The version of tallies, and the zone whose midnights part the days. */
  readonly basis: string;
}

/** The tally of one day and of one of its segments, by one count. */
export interface RollupRow {
  readonly _id: string;
  readonly day: string;
  /** The claim under which it was counted. */
  readonly count: string;
  /** A segment, or `all`. */
  readonly segment: string;
  readonly key: string;
  readonly name: string;
  /** See `packTally`. */
  readonly tally: string;
}

const daySchema = new mongoose.Schema(
  { _id: String, claim: String, current: String, basis: String },
  { versionKey: false, collection: 'rollup_days' },
);

const rollupSchema = new mongoose.Schema(
  {
    _id: String,
    day: String,
    count: String,
    segment: String,
    key: String,
    name: String,
    tally: String,
  },
  { versionKey: false, collection: 'rollups' },
);
rollupSchema.index({ segment: 1, day: 1 });
rollupSchema.index({ segment: 1, key: 1, day: 1 });
rollupSchema.index({ day: 1, count: 1 });

/** The models of what is added up day by day; asked for twice, they are the same. */
export function rollupModels(connection: mongoose.Connection) {
  return {
    days: connection.models.RollupDay ?? connection.model('RollupDay', daySchema),
    rollups: connection.models.Rollup ?? connection.model('Rollup', rollupSchema),
  };
}
