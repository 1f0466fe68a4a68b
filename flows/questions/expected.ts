import { format } from '../../src/base/text/message.ts';
import { dimensionExpected } from '../../src/core/contract/expectation.ts';
import { levelQuestion } from '../survey/score-question.ts';
import { labelOf } from '../survey/survey-labels.ts';

/** The level that an excellent supplier should reach in a dimension (SERVQUAL); planned with it. */
const expected = levelQuestion({
  name: 'expected',
  plan: () => undefined,
  askText: ({ planned: { key }, context, words }) =>
    format(context.locale, words.questions.askExpected, {
      dimension: labelOf(dimensionExpected(key) ?? key, context.locale, context.settings),
    }),
  scaleText: ({ questions }) => questions.scales.expected,
  followUp: () => 'nothing',
  mayNotApply: true,
});

export default expected;
