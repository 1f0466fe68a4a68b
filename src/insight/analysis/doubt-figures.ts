import type { Response } from '../../core/contract/response.ts';
import { csat } from '../metrics/csat.ts';
import { overallRating } from '../metrics/overall-rating.ts';
import { shareInterval } from '../metrics/share-interval.ts';
import { notEnough } from '../statistics/base/estimated.ts';
import { coachedShare } from '../statistics/coached-score.ts';
import { hasteOf } from '../statistics/hasty-answers.ts';
import type { AnalysisReport } from './analysis-shape.ts';

type Doubts = AnalysisReport['doubts'];

/** How many responses are in doubt, and CSAT without them; `coached` holds ids of responses. */
export function doubtFigures(responses: readonly Response[], coached: ReadonlySet<string>): Doubts {
  const unhurried = responses.filter((response) => !isHasty(response));
  const free = ({ id }: Response): boolean => !coached.has(id);
  return {
    hasty: hastyFigures(responses),
    coached: coachedShare(responses.map(({ id }) => coached.has(id))),
    csat: {
      raw: csatOf(responses),
      withoutHasty: csatOf(unhurried),
      withoutCoached: csatOf(responses.filter(free)),
      withoutBoth: csatOf(unhurried.filter(free)),
    },
  };
}

function isHasty(response: Response): boolean {
  const haste = hasteOf(response);
  return haste.kind === 'estimated' && (haste.isStraightLined || haste.isSpeeding);
}

function hastyFigures(responses: readonly Response[]): Doubts['hasty'] {
  const judged = responses.map(hasteOf).filter((haste) => haste.kind === 'estimated');
  const n = judged.length;
  if (n === 0) return notEnough(0, 1);
  const straightLined = judged.filter((haste) => haste.isStraightLined).length;
  const speeding = judged.filter((haste) => haste.isSpeeding).length;
  const count = judged.filter((haste) => haste.isStraightLined || haste.isSpeeding).length;
  const share = { share: count / n, interval: shareInterval(count, n) };
  return { kind: 'estimated', n, count, ...share, straightLined, speeding };
}

function csatOf(responses: readonly Response[]): Doubts['csat']['raw'] {
  const ratings = responses.flatMap((response) => overallRating(response) ?? []);
  const { n, satisfied, share, interval } = csat(ratings);
  return { n, satisfied, share, interval };
}
