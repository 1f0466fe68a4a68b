import fc from 'fast-check';
import { SECOND_MS } from '../../../src/base/instant.ts';
import type { Response } from '../../../src/core/contract/response.ts';
import { DOUBTS_LIMIT } from '../../../src/core/outbox/outbox.ts';
import type { SendFault } from '../../contract/channels/platform.ts';

/** What the buyers of one wave do, and what goes wrong meanwhile. */
export interface Wave {
  readonly scripts: readonly Script[];
  /** By the round of answers that they strike; none once the first of the buyers is done. */
  readonly faults: readonly (readonly SendFault[])[];
}

/** What one buyer does from the greeting to the thanks, and what is to be kept of it. */
export interface Script {
  readonly steps: readonly InboundAction[];
  readonly kept: Kept;
  /** The team's rule gives one of the scores a yellow or red light. */
  readonly isTrouble: boolean;
}

/** What a buyer does once the newest message reads so. */
interface InboundAction {
  readonly after: RegExp;
  readonly how: 'choose' | 'say';
  readonly words: string;
  /** The platform delivers it twice. */
  readonly isRepeated?: boolean;
}

/** A response without its ids and times. */
interface Kept {
  readonly end: Response['end'];
  readonly answers: readonly object[];
  readonly chains: readonly object[];
}

interface Question {
  readonly key: string;
  readonly after: RegExp;
  /** One of these is drawn. */
  readonly scores: readonly number[];
  /** How many causes the bot asks for after this score. */
  readonly depth: (score: number) => number;
}

/** A question, and the answer that was drawn for it. */
interface Given {
  readonly question: Question;
  readonly score: number;
  /** So many causes the buyer knows. */
  readonly known: number;
  readonly how: InboundAction['how'];
  readonly isRepeated: boolean;
}

const WHYS = [/main reason|What kept/, /Why did that happen/, /what was behind that/];
/** Nobody can change these, so they end no chain; so different that none repeats the other. */
const CAUSES = ['Stickers sat on the short side of carton', 'Rain reached the yard of'];
const MIDDLE = 3;
const DETRACTOR = 6;

function satisfaction(key: string, after: RegExp, worst = 2): Question {
  const depth = (score: number) => (score === 5 ? 0 : score > MIDDLE ? 1 : 5);
  return { key, after, scores: [5, 5, 5, 5, 5, 4, worst], depth };
}

const RATED = [
  // A 2 for the whole would cut the survey short.
  satisfaction('overall', /how satisfied are you with shipment/, MIDDLE),
  satisfaction('quality', /quality of the products\?/),
  satisfaction('timeliness', /on-time delivery\?/),
  satisfaction('communication', /our communication\?/),
  satisfaction('documents', /accuracy of the documents\?/),
];
const RECOMMEND: Question = {
  key: 'recommend',
  after: /How likely are you to recommend/,
  scores: [10, 9, 7, 3],
  depth: (score) => (score >= 9 ? 0 : 1),
};
const EFFORT: Question = {
  key: 'effort',
  after: /How easy/,
  scores: [1, 3, 5],
  depth: (score) => (score < MIDDLE ? 1 : 0),
};

const HOW = fc.constantFrom('choose' as const, 'say' as const);

function givenTo(question: Question): fc.Arbitrary<Given> {
  return fc.record({
    question: fc.constant(question),
    score: fc.constantFrom(...question.scores),
    known: fc.integer({ min: 1, max: CAUSES.length }),
    how: HOW,
    isRepeated: fc.constantFrom(true, false, false),
  });
}

const ANSWERS = fc.record({
  begins: HOW,
  rated: fc.tuple(...RATED.map(givenTo)),
  recommend: givenTo(RECOMMEND),
  effort: givenTo(EFFORT),
});

const FAULT: fc.Arbitrary<SendFault> = fc.oneof(
  fc.record({
    kind: fc.constant('too-many' as const),
    retryAfterMs: fc.integer({ min: SECOND_MS, max: 30 * SECOND_MS }),
  }),
  fc.record({
    kind: fc.constantFrom(
      'server-error' as const,
      'reset-before-accept' as const,
      'reset-after-accept' as const,
    ),
  }),
);
/** All of a round may strike the same message; after one more in doubt it would be given up. */
const FAULTS = fc.array(FAULT, { maxLength: DOUBTS_LIMIT });

/** The same again for the same seed; no two buyers of any waves share their words. */
export function drawWave(buyers: number, seed: number): Wave {
  const scripts = fc
    .sample(ANSWERS, { numRuns: buyers, seed })
    .map((drawn, index) => scriptOf(drawn, `${seed}-${index}`));
  const shortest = Math.min(...scripts.map(({ steps }) => steps.length));
  return { scripts, faults: fc.sample(FAULTS, { numRuns: shortest, seed }) };
}

type Answers = typeof ANSWERS extends fc.Arbitrary<infer Value> ? Value : never;

function scriptOf({ begins, rated, recommend, effort }: Answers, serial: string): Script {
  const isLow = rated.some(({ score }) => score <= MIDDLE);
  const given = [...rated, recommend, ...(isLow ? [effort] : [])];
  const parts = given.map((one) => partOf(one, serial));
  const wish = `Please print order ${serial} on every pallet label`;
  return {
    steps: [
      { after: /May we begin/, how: begins, words: 'Yes, begin' },
      ...parts.flatMap(({ steps }) => steps),
      { after: /anything else/, how: 'say', words: wish },
    ],
    kept: {
      end: 'complete',
      answers: [...parts.map(({ answer }) => answer), { question: 'open', raw: wish }],
      chains: parts.flatMap(({ chains }) => chains),
    },
    isTrouble: isLow || recommend.score <= DETRACTOR,
  };
}

/** The score, and then its causes as far as the bot asks and the buyer knows. */
function partOf({ question, score, known, how, isRepeated }: Given, serial: string) {
  const { key, after, depth } = question;
  const asked = depth(score);
  const causes = CAUSES.slice(0, Math.min(asked, known)).map((one) => `${one} ${serial} (${key})`);
  const isUnknown = asked > known;
  const steps: InboundAction[] = [
    { after, how, words: String(score), isRepeated },
    ...causes.map((words, place) => ({ after: WHYS[place] ?? /^$/, how: 'say' as const, words })),
    ...(isUnknown ? [{ after: WHYS[known] ?? /^$/, how, words: "I don't know" }] : []),
  ];
  const chain = { dimension: key, end: isUnknown ? 'unknown' : 'depth', causes };
  return { steps, answer: { question: key, value: score }, chains: asked === 0 ? [] : [chain] };
}

/** What the program has kept; an answer that was given twice has a history. */
export function keptOf({ end, answers, chains }: Response): Kept {
  return {
    end,
    answers: answers.map(({ question, value, raw, history }) => ({
      question,
      ...(value === undefined ? { raw } : { value }),
      ...(history && { history }),
    })),
    chains: chains.map(({ dimension, end: chainEnd, links }) => ({
      dimension,
      end: chainEnd,
      causes: links.map(({ answer }) => answer),
    })),
  };
}
