import type { Locale } from '../../base/locale.ts';
import type { Topic } from '../lexicon/topic.ts';
import type { Theme } from '../theme.ts';

export const POLARITIES = ['positive', 'negative', 'neutral'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const SENTIMENTS = ['positive', 'negative', 'neutral', 'mixed'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** What people do with a sentence, apart from what they feel. */
export const KINDS = ['wish', 'praise', 'enquiry', 'thanks'] as const;
export type Kind = (typeof KINDS)[number];

export interface ThemeTag {
  readonly theme: Theme;
  /** The second level, as far as the words tell it: `documents.hs-code`. */
  readonly topics: readonly Topic[];
  /** How the clauses that speak of it feel. */
  readonly polarity: Polarity;
  /** The words that named it, as they stand in the text. */
  readonly matches: readonly string[];
}

/** What was found in a text, with the words that it was found by. */
export interface Tags {
  /** The language that the text was read in. */
  readonly locale: Locale;
  /** The theme with most matches first. */
  readonly themes: readonly ThemeTag[];
  /** Every theme that a word of the lists names, whatever was learned, in the order of the text. */
  readonly listed: readonly ThemeTag[];
  /** As `polarity`, or mixed where both sides are spoken out. */
  readonly sentiment: Sentiment;
  /** The side that outweighs the other. */
  readonly polarity: Polarity;
  /** -1 (worst) to 1 (best): how much likelier the good side is than the bad one. */
  readonly score: number;
  /** 0 to 1: how likely `polarity` is. */
  readonly confidence: number;
  readonly kinds: readonly Kind[];
  /** The words behind the score as they stand in the text, weighed after negation and stress. */
  readonly cues: readonly Cue[];
}

export interface Cue {
  readonly text: string;
  readonly weight: number;
}

export interface Tagger {
  /**
   * The locale is a hint: a text written in another script is read as that script's language, and
   * without a hint the language is told by its commonest words.
   */
  tag(text: string, locale?: Locale): Tags;
}
