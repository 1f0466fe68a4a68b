import type { Locale } from '../core/locale.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Mark } from './polarity-index.ts';
import type { Sentiment, Tags } from './tagger.ts';
import type { TermIndex } from './term-index.ts';

/**
 * VADER's constant: the sum at which a score reaches half way to certainty (Hutto & Gilbert,
 * ICWSM-14, `normalize`).
 */
const NORMALISER = 15;
/** Below this a score is no feeling (VADER's own threshold is 0.05, fitted on tweets). */
const FAINT = 0.1;
/** A side of a mixed text weighs at least one plain word ... */
const SIDE_WEIGHT = 1;
/** ... and at least this part of the stronger side; less will do where a "but" opposes them. */
const SIDE_SHARE = 0.6;
const CONTRASTED_SIDE_SHARE = 0.35;

/** How a text feels, with the words that show it. */
export function sentimentOf(
  units: readonly string[],
  index: TermIndex<Mark>,
  locale: Locale,
): Pick<Tags, 'sentiment' | 'score' | 'cues'> {
  const clauses = clausesOf(units, index.find(units), locale);
  const sum = clauses.reduce((total, clause) => total + clause.weight, 0);
  const score = sum / Math.sqrt(sum * sum + NORMALISER);
  return {
    sentiment: isMixed(clauses) ? 'mixed' : verdict(score),
    score: Math.round(score * 1_000) / 1_000,
    cues: clauses.flatMap((clause) => clause.cues),
  };
}

function verdict(score: number): Sentiment {
  if (Math.abs(score) < FAINT) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
}

function isMixed(clauses: readonly Clause[]): boolean {
  const sides = clauses.map((clause) => clause.weight);
  const good = sides.filter((weight) => weight > 0).reduce((total, weight) => total + weight, 0);
  const bad = sides.filter((weight) => weight < 0).reduce((total, weight) => total - weight, 0);
  const weaker = Math.min(good, bad);
  if (weaker < SIDE_WEIGHT) return false;
  const contrasted = clauses.some((clause) => clause.contrasts);
  return weaker >= (contrasted ? CONTRASTED_SIDE_SHARE : SIDE_SHARE) * Math.max(good, bad);
}
