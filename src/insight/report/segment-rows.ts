import { compared } from '../metrics/compared.ts';
import { figuresOf } from '../metrics/figures.ts';
import type { Breakdown } from '../scope/segment.ts';
import type { Tally } from '../tally/tally.ts';
import type { Report } from './report-shape.ts';

type Row = NonNullable<Report['segments']>['rows'][number];

/** One part of the responses, in the period and in the one before it. */
export interface Part {
  /** As it is written; null where nobody has said. */
  readonly segment: string | null;
  readonly now: Tally;
  readonly before: Tally;
}

export interface RowOptions {
  readonly seldomShare: number;
  /** How many rows to list. */
  readonly most: number;
}

/** Fewer scores than this put no part before others. */
export const LEAST_COMPARED = 5;

/**
 * The figures of each part, the least satisfied first; then those of too few scores, with most
 * responses first, of these again the least satisfied. Months stay in their order.
 */
export function segmentRows(
  by: Breakdown,
  parts: readonly Part[],
  { most, ...options }: RowOptions,
): NonNullable<Report['segments']> {
  const rows = parts.filter(({ now }) => now.n > 0).map((part) => rowOf(by, part, options));
  const ordered = by === 'month' ? rows : rows.sort(worstFirst);
  return { by, rows: ordered.slice(0, most), more: Math.max(0, ordered.length - most) };
}

function rowOf(
  by: Breakdown,
  { segment, now, before }: Part,
  { seldomShare }: Omit<RowOptions, 'most'>,
): Row {
  const [then, figures] = [figuresOf(before), figuresOf(now)];
  return {
    segment,
    responses: now.n,
    complete: by === 'dimension' ? null : now.outcomes.complete,
    ...compared(then, figures, seldomShare),
  };
}

function worstFirst(one: Row, other: Row): number {
  const [share, otherShare] = [rankOf(one), rankOf(other)];
  return share === otherShare ? byResponses(one, other) : share - otherShare;
}

function rankOf({ csat: { n, share } }: Row): number {
  return n < LEAST_COMPARED || share === null ? Number.POSITIVE_INFINITY : share;
}

function byResponses(one: Row, other: Row): number {
  const byName = (one.segment ?? '') < (other.segment ?? '') ? -1 : 1;
  const byShare = (one.csat.share ?? 0) - (other.csat.share ?? 0);
  return other.responses - one.responses || byShare || byName;
}
