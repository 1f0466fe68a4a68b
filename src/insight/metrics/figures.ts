import type { Answer } from '../../core/contract/response.ts';
import type { QuestionTally, Tally } from '../tally/tally.ts';
import { type Ces, ces } from './ces.ts';
import { type Csat, csat } from './csat.ts';
import { type DimensionFigures, dimensionsOf } from './dimensions.ts';
import { hasNpsBands, type Nps, nps } from './nps.ts';
import type { Rating } from './rating.ts';

/** Everything that scores say about one period. */
export interface Figures {
  readonly csat: Csat;
  readonly nps: Nps;
  readonly ces: Ces;
  readonly dimensions: readonly DimensionFigures[];
}

/** Scores outside their scale are left out; the tally counts them apart. */
export function figuresOf({ questions }: Tally): Figures {
  const ratings = (kind: Answer['kind']): readonly Rating[] =>
    questions.filter((question) => question.kind === kind).flatMap(scoresOf);
  return {
    csat: csat(ratings('satisfaction')),
    nps: nps(ratings('recommendation').filter(({ scale }) => hasNpsBands(scale))),
    ces: ces(ratings('effort')),
    dimensions: dimensionsOf(questions),
  };
}

/** Each score once, with how many gave it. */
export function scoresOf({ from, points, scores }: QuestionTally): readonly Rating[] {
  return scores.map(([value, count]) => ({ value, scale: { from, points }, count }));
}
