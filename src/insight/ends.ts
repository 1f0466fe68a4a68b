import { END_REASONS, type EndReason, type Response } from '../core/response.ts';

/** How many responses ended in each way; `open` ones have not ended. The counts add up to all. */
export type Ends = Readonly<Record<EndReason | 'open', number>>;

export function countEnds(responses: readonly Response[]): Ends {
  const counts = Object.fromEntries([...END_REASONS, 'open'].map((end) => [end, 0])) as Record<
    EndReason | 'open',
    number
  >;
  for (const { end } of responses) counts[end ?? 'open'] += 1;
  return counts;
}
