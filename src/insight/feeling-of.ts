import type { Clause } from './clauses.ts';
import type { Coefficients } from './coefficients.ts';
import type { Learned } from './learned.ts';
import { oddsOf, polarityOf } from './odds.ts';
import type { Reading } from './reading.ts';
import type { Cue, Sentiment, Tags } from './tagger.ts';
import type { Found } from './term-index.ts';

/** A side of a mixed text weighs at least one plain word ... */
const SIDE_WEIGHT = 1;
/** ... and at least this part of the stronger side; less will do where a "but" opposes them. */
const SIDE_SHARE = 0.6;
const CONTRASTED_SIDE_SHARE = 0.35;
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
/** A learned word is shown only where it says so much. */
const TELLING = 1;
const MOST_LEARNED_CUES = 5;

type Feeling = Pick<Tags, 'sentiment' | 'polarity' | 'score' | 'confidence' | 'cues'>;

/** How a text feels, with the words that show it. */
export function feelingOf(
  reading: Reading,
  learned: Learned,
  coefficients: Coefficients,
  strength: number,
): Feeling {
  const { clauses, evidence, units } = reading;
  const { weights } = learned;
  const cues = cuesIn(clauses);
  const heard = withoutOverruled(withoutContradicted(learned, cues), reading, weights);
  let direction = weighed(evidence, coefficients.direction);
  let feeling = weighed(evidence, coefficients.feeling);
  let spoken = cues.length > 0 ? AUDIBLE : 0;
  let clause = 0;
  for (const { from, value } of heard) {
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
  const odds = oddsOf(direction, feeling);
  const polarity = polarityOf(odds);
  return {
    sentiment: sentimentOf(clauses, polarity),
    polarity,
    score: rounded(odds.positive - odds.negative),
    confidence: rounded(odds[polarity]),
    cues: toldBy(cues, { words: heard, weights }, reading, strength),
  };
}

function cuesIn(clauses: readonly Clause[]): readonly Found<number>[] {
  const all: Found<number>[] = [];
  for (const { cues } of clauses) {
    for (const cue of cues) all.push(cue);
  }
  return all;
}

/** What was learned of a word does not count where a rule has read it the other way: "not bad". */
function withoutContradicted(
  { words, weights }: Learned,
  cues: readonly Found<number>[],
): readonly Found<number>[] {
  if (cues.length === 0) return words;
  const heard: Found<number>[] = [];
  let next = 0;
  for (const word of words) {
    while ((cues[next]?.to ?? Number.POSITIVE_INFINITY) <= word.from) next += 1;
    const says = { to: word.to, direction: weights.directionOf(word.value) };
    if (!isContradicted(says, cues, next)) heard.push(word);
  }
  return heard;
}

/**
 * Without the learned words that a rule has read another way. In a longer text the other words say
 * enough, and so many of them agree that one rule more or less does not matter.
 */
function withoutOverruled(
  words: readonly Found<number>[],
  { clauses, units }: Reading,
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

function sentimentOf(clauses: readonly Clause[], polarity: Tags['polarity']): Sentiment {
  let good = 0;
  let bad = 0;
  for (const { weight } of clauses) {
    if (weight > 0) good += weight;
    else bad -= weight;
  }
  const weaker = Math.min(good, bad);
  const contrasted = clauses.some(({ contrasts }) => contrasts);
  const share = contrasted ? CONTRASTED_SIDE_SHARE : SIDE_SHARE;
  return weaker >= SIDE_WEIGHT && weaker >= share * Math.max(good, bad) ? 'mixed' : polarity;
}

function toldBy(
  listed: readonly Found<number>[],
  { words, weights }: Learned,
  { units }: Reading,
  strength: number,
): readonly Cue[] {
  const told: Found<number>[] = [];
  for (const { from, to, value } of words) {
    if (told.length === MOST_LEARNED_CUES) break;
    const direction = weights.directionOf(value);
    if (Math.abs(direction) < TELLING) continue;
    if (listed.some((cue) => cue.from < to && from < cue.to)) continue;
    told.push({ from, to, value: direction * strength });
  }
  return [...listed, ...told].map(({ from, to, value }) => ({
    text: units.slice(from, to),
    weight: Math.round(value * 100) / 100,
  }));
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000 + 0;
}
