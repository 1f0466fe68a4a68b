import type { PartialTranslation, Translation } from '../../../base/catalogue.ts';

/** What a test of delays showed: arms, figures and verdicts. */
const en = {
  title:
    'Timing test · {asks, plural, one {# ask} other {# asks}} of {accounts, plural, one {# account} other {# accounts}}',
  empty: 'Nobody has been asked yet.',
  oneArm: 'There is one arm, so no test is running and nothing is compared.',
  /** Titles of the columns of the table of arms. */
  columns: {
    arm: 'arm',
    assigned: 'planned days',
    realised: 'actual days',
    asks: 'asks',
    accounts: 'accounts',
  },
  figures: {
    response: 'Response rate',
    completion: 'Completion · of those who responded',
    depth: 'Depth · answers and whys of those who responded',
    score: 'Overall satisfaction · 0% is the worst, 100% the best',
  },
  /** How differences, and ranges of them, are written. */
  units: {
    points: '{value} points',
    answers: '{value} answers',
  },
  range: '{low} to {high}',
  difference:
    '{better} does better than {worse} by {difference} (95% interval {interval}, adjusted p {p}).',
  noDifference:
    'No difference shown between {from} and {to}. The true one ({to} minus {from}) may be anything from {range}.',
  /** Of several pairs of arms: `all` of them, or `some`. */
  noDifferences:
    'No difference shown {which, select, all {between any two arms} other {for {n, number} pairs of arms}}. One of up to {most} could still be hidden.',
  tooLittle:
    'Too little to compare {from} with {to}: each needs {needed, plural, one {# account} other {# accounts}} with a value, and the smaller has {accounts, number}.',
  tooLittleOfMany:
    'Too little to compare {which, select, all {any two arms} other {{n, number} pairs of arms}}: each arm needs {needed, plural, one {# account} other {# accounts}} with a value.',
  noVariation:
    '{from} and {to} are not compared: all values of one are the same, so nothing shows how sure a difference is.',
  noVariationOfMany:
    '{n, number} pairs of arms are not compared: all values of an arm are the same, so nothing shows how sure a difference is.',
  method: {
    dealt:
      'Each ask counts in the arm that its shipment was dealt to, however late it was. Asks of one account are not independent; the intervals allow for that (Bell & McCaffrey, 2002).',
    adjusted:
      'A difference counts as shown where p, adjusted for all arms and figures together (Holm, 1979), is at most 0.05. Each interval stands for itself.',
    selected:
      'Completion, depth and satisfaction are of those who responded. Who responds may depend on the arm.',
  },
};

export default en;

export type TimingWords = Translation<typeof en>;

export type TimingTranslation = PartialTranslation<TimingWords>;
