import type { Response } from '../../core/contract/response.ts';
import { ratingsOf } from './answered.ts';
import { type Rating, rangeOf, type Scale } from './rating.ts';

/** How satisfied the buyer is with all of it, where that was said on its scale. */
export function overallRating({ answers }: Pick<Response, 'answers'>): Rating | undefined {
  return ratingsOf(answers.filter(({ kind }) => kind === 'satisfaction'))[0];
}

/** The scale on which most were asked: points of different scales cannot be compared. */
export function commonestScale(ratings: readonly Rating[]): Scale | undefined {
  const counts = new Map<string, { readonly scale: Scale; readonly count: number }>();
  for (const { scale } of ratings) {
    const key = scaleKey(scale);
    counts.set(key, { scale, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.scale;
}

export function isSameScale(one: Scale, other: Scale): boolean {
  return scaleKey(one) === scaleKey(other);
}

function scaleKey(scale: Scale): string {
  const { low, high } = rangeOf(scale);
  return `${low}–${high}`;
}
