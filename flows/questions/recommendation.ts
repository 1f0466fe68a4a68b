import { format } from '../../src/base/text/message.ts';
import { positionOf, type Scale } from '../rating/scale.ts';
import { isLow, scoreQuestion } from '../survey/score-question.ts';

/** On 0 to 10, as the Net Promoter Score draws its bands. */
const PROMOTER = 9;
const DETRACTOR = 6;
const NPS_POINTS = 11;

/** How likely the buyer is to recommend the company. */
const recommendation = scoreQuestion({
  name: 'recommendation',
  asks: ['recommend'],
  plan: (name, { scales }) =>
    name === 'recommend'
      ? [{ key: name, kind: 'recommendation', scale: scales.recommendation }]
      : undefined,
  askText: ({ context, words }) =>
    format(context.locale, words.questions.askRecommendation, {
      company: context.settings.company,
    }),
  scaleText: ({ questions }) => questions.scales.recommendation,
  followUp: ({ scale, value }, { whys }) =>
    scale === undefined || value === undefined || isPromoter(scale, value)
      ? 'nothing'
      : { whys: whys.nearTop },
  mayNotApply: false,
  isAskedAfterFailure: true,
  isConcern: (scale, value) =>
    scale.points === NPS_POINTS ? value - scale.from <= DETRACTOR : isLow(scale, value),
});

function isPromoter(scale: Scale, value: number): boolean {
  return scale.points === NPS_POINTS ? value >= PROMOTER : positionOf(scale, value) === 1;
}

export default recommendation;
