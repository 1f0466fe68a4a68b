import type { Translation } from '../../../src/base/catalogue.ts';

/** What a buyer is told whose goods come later than was told; values stand in braces. */
const en = {
  greeting: 'Hello{named, select, yes { {name}} other {}}, this is {company}.',
  news: {
    delay: 'We are sorry: your shipment {shipment} is delayed.',
    'roll-over': 'We are sorry: your shipment {shipment} was rolled over to a later vessel.',
  },
  expected: 'It is now expected on {day}.',
  answerHere: 'If you have a question, simply write it here, and a colleague will read it.',
};

export default en;

export type NoticeWords = Translation<typeof en>;
