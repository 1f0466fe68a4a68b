import type { Polarity } from './tagger.ts';

/** How likely each polarity is; the three add up to 1. */
export interface Odds {
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
}

/**
 * A three-way logistic rule: `feeling` is for any side against none, `direction` for the good
 * against the bad one.
 */
export function oddsOf(direction: number, feeling: number): Odds {
  const most = Math.max(feeling + Math.abs(direction), 0);
  const positive = Math.exp(feeling + direction - most);
  const negative = Math.exp(feeling - direction - most);
  const neutral = Math.exp(-most);
  const sum = positive + negative + neutral;
  return { positive: positive / sum, negative: negative / sum, neutral: neutral / sum };
}

/** The likeliest polarity. */
export function polarityOf({ positive, negative, neutral }: Odds): Polarity {
  if (neutral >= positive && neutral >= negative) return 'neutral';
  return positive >= negative ? 'positive' : 'negative';
}
