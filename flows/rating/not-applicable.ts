import { readRating } from './read-rating.ts';
import type { Scale } from './scale.ts';

/** The pressed value that stands for "not applicable". */
export const NOT_APPLICABLE = 'na';

/** Where nobody is asked for a number, only "not applicable" is heard in a rating. */
const ANY_SCALE: Scale = { from: 1, points: 5 };

/** Words that say that the question does not apply, whatever was asked. */
export function saysNotApplicable(text: string): boolean {
  return readRating(text, ANY_SCALE).kind === 'not-applicable';
}
