import type { Response } from '../../core/contract/response.ts';
import { commonestScale, isSameScale, overallRating } from '../metrics/overall-rating.ts';
import type { Scale } from '../metrics/rating.ts';

/** Overall scores on one scale, each with the account that gave it. */
export interface ScoredAccounts {
  /** The scale on which most were asked; null where nobody scored. */
  readonly scale: Scale | null;
  readonly scores: readonly {
    readonly score: number;
    readonly account: Response['subject']['account'];
  }[];
}

/** Scores on other scales are left out: points of different scales cannot be compared. */
export function scoredAccounts(responses: readonly Response[]): ScoredAccounts {
  const rated = responses.flatMap((response) => {
    const rating = overallRating(response);
    return rating === undefined ? [] : [{ rating, account: response.subject.account }];
  });
  const scale = commonestScale(rated.map(({ rating }) => rating));
  if (scale === undefined) return { scale: null, scores: [] };
  const scores = rated
    .filter(({ rating }) => isSameScale(rating.scale, scale))
    .map(({ rating: { value: score }, account }) => ({ score, account }));
  return { scale: { from: scale.from, points: scale.points }, scores };
}
