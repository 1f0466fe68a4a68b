import { EVIDENCE } from '../../src/insight/evidence.ts';
import { oddsOf } from '../../src/insight/odds.ts';
import type { Polarity } from '../../src/insight/tagger.ts';
import { type Example, fitLogistic, sumsOf } from './fit-logistic.ts';
import type { Lesson } from './lesson.ts';
import { tableLine } from './table-line.ts';

interface Felt extends Example {
  readonly wanted: Polarity;
}

const BASE_PENALTY = 1e-5;
const WORD_PENALTY = 6e-4;
const ROUNDS = 15;
/** Praise is the commonest in most sets; the other two matter as much. */
const IMPORTANCE: Readonly<Record<Polarity, number>> = {
  positive: 1,
  negative: 1.3,
  neutral: 1.15,
};
/** Words that say less are left out. */
const FAINT = 0.4;

/** Fits the evidence of the lists first, and then what words add to it. */
export function fitFeelings(lessons: readonly Lesson[], vocabulary: readonly string[]) {
  const base = lessons.flatMap((lesson) => feltOf(lesson));
  const task = { features: EVIDENCE.length, outputs: 2, slope, rounds: ROUNDS };
  const evidence = fitLogistic({ ...task, examples: base, penalty: BASE_PENALTY });
  const examples = lessons.flatMap((lesson) =>
    feltOf(lesson).map((felt) => ({
      ...felt,
      offset: sumsOf(evidence, felt, 2),
      features: lesson.words,
      amounts: lesson.amounts,
    })),
  );
  const features = EVIDENCE.length + vocabulary.length;
  const words = fitLogistic({ ...task, examples, features, penalty: WORD_PENALTY });
  const pair = (weights: Float64Array, at: number) => [
    weights[at * 2] ?? 0,
    weights[at * 2 + 1] ?? 0,
  ];
  return {
    coefficients: EVIDENCE.map((name, at) => tableLine(name, pair(evidence, at), 0)).join(''),
    words: vocabulary
      .map((word, at) => tableLine(word, pair(words, at + EVIDENCE.length), FAINT))
      .join(''),
  };
}

function feltOf({ row, evidence, importance }: Lesson): readonly Felt[] {
  if (row.polarity === null) return [];
  const features = evidence.map((_, at) => at);
  return [
    {
      wanted: row.polarity,
      offset: [0, 0],
      features,
      amounts: evidence,
      importance: importance * IMPORTANCE[row.polarity],
    },
  ];
}

function slope([direction = 0, feeling = 0]: readonly number[], { wanted }: Felt) {
  const odds = oddsOf(direction, feeling);
  const positive = odds.positive - (wanted === 'positive' ? 1 : 0);
  const negative = odds.negative - (wanted === 'negative' ? 1 : 0);
  return [positive - negative, positive + negative];
}
