import type { Response } from '../../core/contract/response.ts';
import { ratingsOf } from './answered.ts';

export const THIRDS = ['lowestThird', 'middleThird', 'highestThird', 'unscored'] as const;
export type Third = (typeof THIRDS)[number];

/** In which third of its scale's range the worst score lies; effort is asked the other way round. */
export function worstThird({ answers }: Pick<Response, 'answers'>): Third {
  const parts = ratingsOf(answers.filter(({ kind }) => kind !== 'effort')).map(
    ({ value, scale }) => (scale.points === 1 ? 1 : (value - scale.from) / (scale.points - 1)),
  );
  if (parts.length === 0) return 'unscored';
  const worst = Math.min(...parts);
  if (worst <= 1 / 3) return 'lowestThird';
  return worst <= 2 / 3 ? 'middleThird' : 'highestThird';
}
