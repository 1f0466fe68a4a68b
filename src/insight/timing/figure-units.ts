import type { Unit } from '../statistics/clustered/clustered-estimate.ts';
import type { Measure } from '../statistics/clustered/clustered-figure.ts';
import type { TimingFigure, TimingRow } from './timing-shape.ts';

export const MEASURES: Readonly<Record<TimingFigure, Measure>> = {
  response: 'share',
  completion: 'share',
  depth: 'amount',
  score: 'score',
};

const VALUES: Readonly<Record<TimingFigure, (row: TimingRow) => number | null>> = {
  response: ({ responded }) => Number(responded),
  completion: ({ responded, completed }) => (responded ? Number(completed) : null),
  depth: ({ responded, depth }) => (responded ? depth : null),
  score: ({ score }) => score,
};

/** The asks that have a value of a figure, each within its account. */
export function unitsOf(rows: readonly TimingRow[], figure: TimingFigure): readonly Unit[] {
  return rows.flatMap((row) => {
    const value = VALUES[figure](row);
    return value === null ? [] : [{ cluster: row.account, value }];
  });
}
