import { EVIDENCE } from '../../src/insight/tagging/evidence.ts';
import { oddsOf } from '../../src/insight/tagging/odds.ts';
import type { Polarity } from '../../src/insight/tagging/tagger.ts';
import { type Example, evenPenalties, fitLogistic, sumsOf } from './fit-logistic.ts';
import { keptIn, keptWords } from './kept-words.ts';
import type { Lesson, LessonSet } from './lesson.ts';

/** Weights in pairs, direction and feeling, as they are written into the files. */
export interface Feelings {
  /** One pair for each name of EVIDENCE. */
  readonly evidence: Float64Array;
  /** One pair for each word of the vocabulary; 0 for what is left out. */
  readonly words: Float64Array;
}

interface Felt extends Example {
  readonly lesson: Lesson;
  readonly wanted: Polarity;
}

const OUTPUTS = 2;
const ROUNDS = 15;
/** How strongly a language's evidence is held near that of all languages together. */
const COMMON_STRENGTH = 100;
/** Praise is the commonest in most sets; the other two matter as much. */
const IMPORTANCE: Readonly<Record<Polarity, number>> = {
  positive: 1,
  negative: 1.3,
  neutral: 1.15,
};
/** Words that say less are left out. */
const FAINT = 0.3;
const EVEN_ROWS = 800;
const MOST_IMPORTANCE = 4;

/** A small set counts for more than its rows, and a large one for less. */
export function importanceOf({ lessons }: LessonSet): number {
  return Math.min(MOST_IMPORTANCE, Math.sqrt(EVEN_ROWS / lessons.length));
}

/** What the evidence of the lists says, over all the sets given; held near `common` where given. */
export function fitEvidence(sets: readonly LessonSet[], common?: Float64Array): Float64Array {
  const examples = sets.flatMap(feltOf).map((felt) => onEvidence(felt, common));
  const strength = common === undefined ? 0 : COMMON_STRENGTH;
  const own = fitLogistic({
    examples,
    features: EVIDENCE.length,
    outputs: OUTPUTS,
    slope,
    rounds: ROUNDS,
    penalties: evenPenalties(examples, EVIDENCE.length, strength),
  });
  return own.map((weight, at) => weight + (common?.[at] ?? 0));
}

/** Fits the evidence of the lists first, and then what words add to it. */
export function fitFeelings(
  sets: readonly LessonSet[],
  words: number,
  common: Float64Array,
  shrinkage: number,
): Feelings {
  const evidence = fitEvidence(sets, common);
  const felt = sets.flatMap(feltOf);
  const kept = keptWords(
    felt.map(({ lesson }) => lesson),
    words,
  );
  const examples = felt.map((one) => ({
    ...one,
    ...keptIn(one.lesson, kept),
    offset: sumsOf(evidence, onEvidence(one), OUTPUTS),
  }));
  const penalties = evenPenalties(examples, words, shrinkage);
  const task = { examples, features: words, outputs: OUTPUTS, slope, rounds: ROUNDS, penalties };
  return {
    evidence,
    words: fitLogistic(task).map((weight) => (Math.abs(weight) < FAINT ? 0 : weight)),
  };
}

/** Whether any text of a set is known to be felt or not. */
export function hasFeelings({ lessons }: LessonSet): boolean {
  return lessons.some(({ row }) => row.polarity !== null);
}

function feltOf(set: LessonSet): readonly Felt[] {
  const importance = importanceOf(set);
  return set.lessons.flatMap((lesson) => {
    const wanted = lesson.row.polarity;
    if (wanted === null) return [];
    const own = importance * IMPORTANCE[wanted];
    return [{ lesson, wanted, offset: [0, 0], features: [], amounts: [], importance: own }];
  });
}

const PLACES = EVIDENCE.map((_, at) => at);

function onEvidence(felt: Felt, common?: Float64Array): Felt {
  const example = { ...felt, features: PLACES, amounts: felt.lesson.reading.evidence };
  return common === undefined ? example : { ...example, offset: sumsOf(common, example, OUTPUTS) };
}

function slope([direction = 0, feeling = 0]: readonly number[], { wanted }: Felt) {
  const odds = oddsOf(direction, feeling);
  const positive = odds.positive - (wanted === 'positive' ? 1 : 0);
  const negative = odds.negative - (wanted === 'negative' ? 1 : 0);
  return [positive - negative, positive + negative];
}
