import type { Locale } from '../core/locale.ts';
import type { Theme } from './theme.ts';

export const SENTIMENTS = ['positive', 'negative', 'neutral', 'mixed'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** What was found in a text, with the words that it was found by. */
export interface Tags {
  /** The theme with most matches first. */
  readonly themes: readonly { readonly theme: Theme; readonly matches: readonly string[] }[];
  readonly sentiment: Sentiment;
  /** -1 (worst) to 1 (best); 0 where nothing speaks for either. */
  readonly score: number;
  /** The words behind the score, weighed after negation and stress. */
  readonly cues: readonly { readonly text: string; readonly weight: number }[];
}

export interface Tagger {
  /** The locale is a hint: a text written in another script is read as that script's language. */
  tag(text: string, locale: Locale): Tags;
}
