import type { RollupRow } from '../../insight/ports.ts';
import { collection, type Stored } from '../../store/port/collection.ts';

/** Where the counting of one span stands: of a day, or of one segment in a month. */
export interface SpanRow extends Stored {
  /** Who counts the span now, or did last; only this one may say that its count stands. */
  readonly claim: string;
  /** Whose count stands; absent until there is one. */
  readonly current?: string;
}

/** What all rollups belong to. */
export interface BasisRow extends Stored {
  /** The version of tallies, and the zone whose midnights part the days. */
  readonly basis: string;
}

export const ROLLUP_SPANS = collection<SpanRow>()({
  name: 'rollup_spans',
  indexes: [],
  personal: 'nothing',
});

export const ROLLUP_BASIS = collection<BasisRow>()({
  name: 'rollup_basis',
  indexes: [],
  personal: 'nothing',
});

export const ROLLUPS = collection<RollupRow & Stored>()({
  name: 'rollups',
  indexes: [
    { members: ['segment', 'span'] },
    { members: ['segment', 'key', 'span'] },
    { members: ['segment', 'name'] },
    { members: ['span', 'count'] },
  ],
  personal: { words: ['tally'] },
});
