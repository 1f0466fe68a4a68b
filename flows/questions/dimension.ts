import { format } from '../../src/base/text/message.ts';
import { expectedKey } from '../../src/core/contract/expectation.ts';
import { isLow, scoreQuestion, whysAfter } from '../survey/score-question.ts';
import { labelOf } from '../survey/survey-labels.ts';
import type { SurveySettings } from '../survey/survey-settings.ts';
import type { Planned } from '../survey/survey-state.ts';

/** How satisfied the buyer is with one part of the service: `quality`, `timeliness` and so on. */
const dimension = scoreQuestion({
  name: 'dimension',
  asks: ['dimensions'],
  plan: (name, settings) =>
    name === 'dimensions'
      ? settings.dimensions.flatMap((each) => planned(each, settings))
      : settings.dimensions
          .filter(({ key }) => key === name)
          .map((each) => planned(each, settings))[0],
  askText: ({ planned: { key }, context, words }) =>
    format(context.locale, words.questions.askDimension, {
      dimension: labelOf(key, context.locale, context.settings),
    }),
  scaleText: ({ questions }) => questions.scales.satisfaction,
  followUp: ({ scale, value }, settings) => ({ whys: whysAfter(scale, value, settings) }),
  mayNotApply: true,
  judges: 'part',
  isConcern: isLow,
});

/** The level that is expected of a dimension is asked before the dimension itself. */
function planned(
  { key, expected }: SurveySettings['dimensions'][number],
  { scales: { satisfaction: scale } }: SurveySettings,
): readonly Planned[] {
  const before = { key: expectedKey(key), kind: 'expected', scale };
  return [...(expected === true ? [before] : []), { key, kind: 'dimension', scale }];
}

export default dimension;
