/** What one turn of a buyer leaves behind: the question it answers, and the words. */
export interface Recorded {
  readonly question: string;
  readonly text: string;
}

interface Turn {
  readonly text: string;
  /** Absent for words that answer nothing, e.g. "help". */
  readonly records?: string;
}

/** What a buyer says, in order, once the bot has opened the talk. */
export type Talk = readonly Turn[];

export const DIMENSIONS: readonly string[] = [
  'quality',
  'timeliness',
  'communication',
  'documents',
  'packaging',
  'pallets',
  'labels',
  'carrier',
  'customs',
  'invoicing',
  'samples',
  'spares',
];

/** So many whys follow a low score, and a score near the top; see the questionnaire. */
export const WHYS = 5;

/** Five plain reasons: none names a cause, is vague, repeats another or is angry. */
const REASONS: readonly string[] = [
  'The third pallet stood open on its left side on the morning of the ninth',
  'Two of our people had to sort and count the boxes before lunch',
  'The rest of the lorry was unloaded in the late afternoon',
  'By then the second shift stood at the other dock',
  'That dock is the only one with a ramp of this height',
];

const HELP: Turn = { text: 'help' };

function rated(question: string, score: string): Talk {
  return [{ text: score, records: question }];
}

function ratedWithWhys(question: string, score: string): Talk {
  const whys = REASONS.map((text, index) => ({ text, records: `${question}.why${index + 1}` }));
  return [...rated(question, score), ...whys];
}

const CONSENT: Turn = { text: 'yes', records: 'consent' };
const OPEN: Turn = {
  text: 'Please ring the warehouse half an hour before the lorry arrives',
  records: 'open',
};

/** A talk as most are: content with most things, and reasons for two that were not so good. */
export const USUAL_TALK: Talk = [
  CONSENT,
  ...rated('overall', '5'),
  ...DIMENSIONS.flatMap((dimension, index) =>
    index % 6 === 3 ? ratedWithWhys(dimension, '2') : rated(dimension, '5'),
  ),
  ...rated('recommend', '9'),
  ...rated('effort', '4'),
  OPEN,
];

/** As long as one survey can get: every score is low but the whole is no failure, every why is asked, and help now and then. */
export const LONG_TALK: Talk = [
  CONSENT,
  ...ratedWithWhys('overall', '3'),
  ...DIMENSIONS.flatMap((dimension) => [HELP, ...ratedWithWhys(dimension, '2')]),
  ...ratedWithWhys('recommend', '7'),
  HELP,
  ...ratedWithWhys('effort', '1'),
  OPEN,
];

export function questionsOf(talk: Talk): readonly string[] {
  return talk.flatMap(({ records }) => (records === undefined ? [] : [records]));
}

/** What is stored after a talk in which nothing went wrong. */
export function expectedOf(talk: Talk): readonly Recorded[] {
  return talk.flatMap(({ text, records }) =>
    records === undefined ? [] : [{ question: records, text }],
  );
}
