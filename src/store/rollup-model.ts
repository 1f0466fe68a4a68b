import mongoose from 'mongoose';

/** Where the counting of one span stands: of a day, or of one segment in a month. */
export interface SpanRow {
  /** `2026-10-05`, or `month 2026-10 product`. */
  readonly _id: string;
  /** Who counts the span now, or did last; only this one may say that its count stands. */
  readonly claim: string;
  /** Whose count stands; absent until there is one. */
  readonly current?: string;
}

/** What all rollups belong to, kept among the spans. */
export interface BasisRow {
  readonly _id: 'basis';
  /** The version of tallies, and the zone whose midnights part the days. */
  readonly basis: string;
}

/** The tally of one span and of one of its segments, by one count. */
export interface RollupRow {
  readonly _id: string;
  readonly span: string;
  /** The claim under which it was counted. */
  readonly count: string;
  /** A segment, or `all`. */
  readonly segment: string;
  readonly key: string;
  readonly name: string;
  /** See `packTally`. */
  readonly tally: string;
}

const spanSchema = new mongoose.Schema(
  { _id: String, claim: String, current: String, basis: String },
  { versionKey: false, collection: 'rollup_spans' },
);

const rollupSchema = new mongoose.Schema(
  {
    _id: String,
    span: String,
    count: String,
    segment: String,
    key: String,
    name: String,
    tally: String,
  },
  { versionKey: false, collection: 'rollups' },
);
rollupSchema.index({ segment: 1, span: 1 });
rollupSchema.index({ segment: 1, key: 1, span: 1 });
rollupSchema.index({ span: 1, count: 1 });

/** The models of what is added up day by day; asked for twice, they are the same. */
export function rollupModels(connection: mongoose.Connection) {
  return {
    spans: connection.models.RollupSpan ?? connection.model('RollupSpan', spanSchema),
    rollups: connection.models.Rollup ?? connection.model('Rollup', rollupSchema),
  };
}
