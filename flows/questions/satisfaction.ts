import { format } from '../../src/base/text/message.ts';
import { isLow, scoreQuestion, whysAfter } from '../survey/score-question.ts';

/** How satisfied the buyer is with the shipment as a whole. */
const satisfaction = scoreQuestion({
  name: 'satisfaction',
  asks: ['overall'],
  plan: (name, { scales }) =>
    name === 'overall'
      ? [{ key: name, kind: 'satisfaction', scale: scales.satisfaction }]
      : undefined,
  askText: ({ context, words }) =>
    format(context.locale, words.questions.askOverall, {
      shipment: context.subject?.shipment.reference ?? '',
    }),
  scaleText: ({ questions }) => questions.scales.satisfaction,
  followUp: ({ scale, value }, settings) => ({ whys: whysAfter(scale, value, settings) }),
  mayNotApply: false,
  isAskedAfterFailure: true,
  judges: 'whole',
  isConcern: isLow,
});

export default satisfaction;
