import type { Response } from '../core/response.ts';
import { answersOf, ratingsOf } from './answered.ts';
import { type Ces, ces, type EffortDirection } from './ces.ts';
import { type Csat, csat } from './csat.ts';
import { type DimensionFigures, dimensionsOf } from './dimensions.ts';
import { hasNpsBands, type Nps, nps } from './nps.ts';

/** Everything that scores say about one period. */
export interface Figures {
  readonly csat: Csat;
  readonly nps: Nps;
  readonly ces: Ces;
  readonly dimensions: readonly DimensionFigures[];
}

/** Scores outside their scale are left out; see `countUnusable`. */
export function figuresOf(responses: readonly Response[], direction: EffortDirection): Figures {
  const recommendations = ratingsOf(answersOf(responses, 'recommendation'));
  return {
    csat: csat(ratingsOf(answersOf(responses, 'satisfaction'))),
    nps: nps(recommendations.filter(({ scale }) => hasNpsBands(scale))),
    ces: ces(ratingsOf(answersOf(responses, 'effort')), direction),
    dimensions: dimensionsOf(responses),
  };
}
