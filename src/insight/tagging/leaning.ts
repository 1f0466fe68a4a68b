import type { Coefficients } from '../lexicon/coefficients.ts';
import type { Learned } from '../lexicon/learned.ts';
import type { Clause } from '../vocabulary/clauses.ts';
import type { Found } from '../vocabulary/term-trie.ts';
import type { SentimentReading } from './reading.ts';

/** Words that say less than this in all leave a text without a side. */
const AUDIBLE = 1;
const SILENCE = -1.5;
/** How much stands against any feeling where all is asked, requested or supposed. */
const UNCERTAINTY = 2.5;
const LISTED = 2;
const HALF_WEIGHT = 2;
const SHORT_UNITS = 10;
/** In so short a text a rule that has spoken wins over learned words. */
const SHORT_REMARK_UNITS = 18;

/** Where a text leans, in log odds, and the learned words that were heard. */
export interface Leaning {
  /** To the good (above 0) or the bad side. */
  readonly direction: number;
  /** To any side at all (above 0) or to none. */
  readonly feeling: number;
  readonly heard: readonly Found<number>[];
}

/** Where a text leans by its lists and learned words; `cues` are what the lists found in it. */
export function leaningOf(
  reading: SentimentReading,
  learned: Learned,
  coefficients: Coefficients,
  strength: number,
  cues: readonly Found<number>[],
): Leaning {
  const { clauses, evidence, units } = reading;
  const { weights } = learned;
  const relevant = withoutOverruled(withoutContradicted(learned, cues), reading, weights);
  let direction = weighed(evidence, coefficients.direction);
  let feeling = weighed(evidence, coefficients.feeling);
  let spoken = cues.length > 0 ? AUDIBLE : 0;
  let clause = 0;
  for (const { from, value } of relevant) {
    while (from >= (clauses[clause]?.to ?? Number.POSITIVE_INFINITY)) clause += 1;
    const amount = strength * (clauses[clause]?.certainty ?? 1);
    const toGood = weights.directionOf(value);
    direction += toGood * amount;
    feeling += weights.feelingOf(value) * amount;
    spoken += Math.abs(toGood) * amount;
  }
  if (spoken < AUDIBLE) feeling = Math.min(feeling, SILENCE);
  direction += listedDirection(clauses, units.count);
  feeling -= UNCERTAINTY * uncertainShare(clauses);
  return { direction, feeling, heard: relevant };
}

/** What was learned of a word does not count where a rule has read it the other way: "not bad". */
function withoutContradicted(
  { words, weights }: Learned,
  cues: readonly Found<number>[],
): readonly Found<number>[] {
  if (cues.length === 0) return words;
  const kept: Found<number>[] = [];
  let next = 0;
  for (const word of words) {
    while ((cues[next]?.to ?? Number.POSITIVE_INFINITY) <= word.from) next += 1;
    const says = { to: word.to, direction: weights.directionOf(word.value) };
    if (!isContradicted(says, cues, next)) kept.push(word);
  }
  return kept;
}

/**
 * Without the learned words that a rule has read another way. In a longer text the other words say
 * enough, and so many of them agree that one rule more or less does not matter.
 */
function withoutOverruled(
  words: readonly Found<number>[],
  { clauses, units }: SentimentReading,
  weights: Learned['weights'],
): readonly Found<number>[] {
  const rulings = units.count > SHORT_REMARK_UNITS ? [] : clauses.flatMap((one) => one.rulings);
  if (rulings.length === 0) return words;
  return words.filter(({ from, to, value }) => {
    const direction = weights.directionOf(value);
    return !rulings.some(
      (ruling) => ruling.from < to && from < ruling.to && ruling.value * direction <= 0,
    );
  });
}

/** By a cue from this place on, where none of them ends before the word begins. */
function isContradicted(
  { to, direction }: { readonly to: number; readonly direction: number },
  cues: readonly Found<number>[],
  first: number,
): boolean {
  for (let at = first; at < cues.length; at += 1) {
    const cue = cues[at];
    if (cue === undefined || cue.from >= to) return false;
    if (cue.value * direction < 0) return true;
  }
  return false;
}

/** In a short text the lists count for more: there is little else to go by. */
function listedDirection(clauses: readonly Clause[], unitCount: number): number {
  const balance = clauses.reduce((total, { weight }) => total + weight, 0);
  const side = balance / (Math.abs(balance) + HALF_WEIGHT);
  return (LISTED * side * SHORT_UNITS) / (unitCount + SHORT_UNITS);
}

/** What part of the clauses that hold anything asks, requests or supposes. */
function uncertainShare(clauses: readonly Clause[]): number {
  const telling = clauses.filter(({ from, to }) => to - from > 1);
  if (telling.length === 0) return 0;
  return telling.filter(({ certainty }) => certainty < 1).length / telling.length;
}

function weighed(evidence: readonly number[], weights: readonly number[]): number {
  return evidence.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
}
