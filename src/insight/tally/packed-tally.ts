import type { Counts } from '../metrics/counts.ts';
import { OUTCOMES } from '../metrics/outcome.ts';
import { THIRDS } from '../metrics/worst-third.ts';
import { SENTIMENTS } from '../tagging/tagger.ts';
import { ENDS } from '../vocabulary/ends.ts';
import type { Distinct } from './distinct.ts';
import type { Histogram } from './histogram.ts';
import type { CauseTally, ChoiceTally, QuestionTally, Tally, ThemeTally } from './tally.ts';

/** Raised with every change of what a tally holds or how it is packed: older ones are made anew. */
export const TALLY_VERSION = 4;

/** Counts of fixed names in their order, without their names: `[1, 0, 3]`. */
type Bare = readonly number[];
type PackedQuestion = readonly [
  kind: QuestionTally['kind'],
  question: string,
  from: number,
  points: number,
  scores: Histogram,
  notApplicable: number,
  at: number,
  response: string,
  place: number,
];
type Packed = readonly [
  plain: Bare,
  ends: Bare,
  outcomes: Bare,
  thirds: Bare,
  sentiments: Bare,
  shipments: Distinct,
  completion: Histogram,
  questions: readonly PackedQuestion[],
  themes: readonly (readonly [ThemeTally['theme'], number, Bare])[],
  causes: readonly CauseTally[],
  choices: readonly ChoiceTally[],
];

const PLAIN = [
  'n',
  'angry',
  'unverified',
  'unusableScores',
  'speakers',
  'chains',
  'unreadChains',
] as const;

/** A tally as short text, in which a store can keep it. */
export function packTally(tally: Tally): string {
  const packed: Packed = [
    bare(PLAIN, tally),
    bare(ENDS, tally.ends),
    bare(OUTCOMES, tally.outcomes),
    bare(THIRDS, tally.thirds),
    bare(SENTIMENTS, tally.sentiments),
    tally.shipments,
    tally.completion,
    tally.questions.map(packQuestion),
    tally.themes.map(({ theme, responses, sentiments }) => [
      theme,
      responses,
      bare(SENTIMENTS, sentiments),
    ]),
    tally.causes,
    tally.choices,
  ];
  return JSON.stringify(packed);
}

/** Reads what `packTally` of this version wrote; throws SyntaxError for other text. */
export function unpackTally(text: string): Tally {
  const packed: Packed = JSON.parse(text);
  const [plain, ends, outcomes, thirds, sentiments, shipments, completion] = packed;
  const [, , , , , , , questions, themes, causes, choices] = packed;
  return {
    ...named(PLAIN, plain),
    ends: named(ENDS, ends),
    outcomes: named(OUTCOMES, outcomes),
    thirds: named(THIRDS, thirds),
    sentiments: named(SENTIMENTS, sentiments),
    shipments,
    completion,
    questions: questions.map(unpackQuestion),
    themes: themes.map(([theme, responses, counts]) => ({
      theme,
      responses,
      sentiments: named(SENTIMENTS, counts),
    })),
    causes,
    choices,
  };
}

function packQuestion(tally: QuestionTally): PackedQuestion {
  const { kind, question, from, points, scores, notApplicable, first } = tally;
  const { at, response, place } = first;
  return [kind, question, from, points, scores, notApplicable, at, response, place];
}

function unpackQuestion(packed: PackedQuestion): QuestionTally {
  const [kind, question, from, points, scores, notApplicable, at, response, place] = packed;
  const first = { at, response, place };
  return { kind, question, from, points, scores, notApplicable, first };
}

function bare<Name extends string>(names: readonly Name[], counts: NoInfer<Counts<Name>>): Bare {
  return names.map((name) => counts[name]);
}

function named<Name extends string>(names: readonly Name[], counts: Bare): Record<Name, number> {
  const filled = {} as Record<Name, number>;
  let at = 0;
  for (const name of names) {
    filled[name] = counts[at] ?? 0;
    at += 1;
  }
  return filled;
}
