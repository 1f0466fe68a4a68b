import type { Coefficients } from '../lexicon/coefficients.ts';
import type { Learned } from '../lexicon/learned.ts';
import type { Clause } from '../vocabulary/clauses.ts';
import type { Found } from '../vocabulary/term-trie.ts';
import { leaningOf } from './leaning.ts';
import { oddsOf, polarityOf } from './odds.ts';
import type { SentimentReading } from './reading.ts';
import type { Cue, Sentiment, Tags } from './tagger.ts';

/** A side of a mixed text weighs at least one plain word ... */
const SIDE_WEIGHT = 1;
/** ... and at least this part of the stronger side; less will do where a "but" opposes them. */
const SIDE_SHARE = 0.6;
const CONTRASTED_SIDE_SHARE = 0.35;
/** A learned word is shown only where it says so much. */
const TELLING = 1;
const MOST_LEARNED_CUES = 5;

type Feeling = Pick<Tags, 'sentiment' | 'polarity' | 'score' | 'confidence' | 'cues'>;

/** How a text feels, with the words that show it. */
export function feelingOf(
  reading: SentimentReading,
  learned: Learned,
  coefficients: Coefficients,
  strength: number,
): Feeling {
  const { clauses } = reading;
  const cues = cuesIn(clauses);
  const { direction, feeling, heard } = leaningOf(reading, learned, coefficients, strength, cues);
  const odds = oddsOf(direction, feeling);
  const polarity = polarityOf(odds);
  return {
    sentiment: sentimentOf(clauses, polarity),
    polarity,
    score: rounded(odds.positive - odds.negative),
    confidence: rounded(odds[polarity]),
    cues: toldBy(cues, { words: heard, weights: learned.weights }, reading, strength),
  };
}

/** The words that weigh, in the order of the text. */
export function cuesIn(clauses: readonly Clause[]): readonly Found<number>[] {
  const all: Found<number>[] = [];
  for (const { cues } of clauses) {
    for (const cue of cues) all.push(cue);
  }
  return all;
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
  { units }: SentimentReading,
  strength: number,
): readonly Cue[] {
  const telling: Found<number>[] = [];
  for (const { from, to, value } of words) {
    if (telling.length === MOST_LEARNED_CUES) break;
    const direction = weights.directionOf(value);
    if (Math.abs(direction) < TELLING) continue;
    if (listed.some((cue) => cue.from < to && from < cue.to)) continue;
    telling.push({ from, to, value: direction * strength });
  }
  return [...listed, ...telling].map(({ from, to, value }) => ({
    text: units.slice(from, to),
    weight: Math.round(value * 100) / 100,
  }));
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000 + 0;
}
