import { shareInterval } from '../metrics/share-interval.ts';
import type { Part } from '../report/report-shape.ts';

/** So many of so many, as the report tells it; of nobody the share is null. */
export function partOf(count: number, n: number): Part {
  return { count, n, share: n === 0 ? null : count / n, interval: shareInterval(count, n) };
}
