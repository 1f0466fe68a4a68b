import { POLARITIES, type Polarity } from '../../src/insight/tagging/tagger.ts';
import type { Theme } from '../../src/insight/theme.ts';
import type { Row } from '../learn/rows.ts';

export interface Guess {
  readonly polarity: Polarity;
  /** Undefined from one that knows no themes. */
  readonly themes?: readonly Theme[];
}

/** Shares from 0 to 1; undefined where a set has no such labels. */
export interface Figures {
  readonly accuracy: number | undefined;
  /** Over the polarities that the set has. */
  readonly macroF1: number | undefined;
  /** Over the themes that the set has labels for. */
  readonly themeF1: number | undefined;
  /** What part of the texts of each polarity was found. */
  readonly recall: Readonly<Record<Polarity, number | undefined>>;
  /** What part is right where a side was told. */
  readonly sidesRight: number | undefined;
}

/** What guesses are worth against labels. */
export function figuresOf(rows: readonly Row[], guesses: readonly Guess[]): Figures {
  const felt = rows.flatMap(({ polarity }, at) => {
    const guess = guesses[at];
    return polarity === null || guess === undefined ? [] : [{ polarity, guess: guess.polarity }];
  });
  const named = POLARITIES.filter((name) => felt.some(({ polarity }) => polarity === name));
  const scores = named.map((name) => {
    const hits = felt.filter(({ polarity, guess }) => polarity === name && guess === name).length;
    const wanted = felt.filter(({ polarity }) => polarity === name).length;
    return (2 * hits) / (wanted + felt.filter(({ guess }) => guess === name).length);
  });
  return {
    accuracy: shareRight(felt),
    macroF1: meanOf(scores),
    themeF1: themeF1Of(rows, guesses),
    recall: {
      positive: recallOf(felt, 'positive'),
      negative: recallOf(felt, 'negative'),
      neutral: recallOf(felt, 'neutral'),
    },
    sidesRight: shareRight(felt.filter(({ guess }) => guess !== 'neutral')),
  };
}

interface Felt {
  readonly polarity: Polarity;
  readonly guess: Polarity;
}

function recallOf(felt: readonly Felt[], name: Polarity): number | undefined {
  return shareRight(felt.filter(({ polarity }) => polarity === name));
}

function shareRight(felt: readonly Felt[]): number | undefined {
  if (felt.length === 0) return undefined;
  return felt.filter(({ polarity, guess }) => polarity === guess).length / felt.length;
}

/** The mean of what is there; undefined of nothing. */
export function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((total, value) => total + value, 0) / known.length;
}

function themeF1Of(rows: readonly Row[], guesses: readonly Guess[]): number | undefined {
  const named = new Set(rows.flatMap(({ themes }) => themes ?? []));
  if (named.size === 0 || guesses[0]?.themes === undefined) return undefined;
  let hits = 0;
  let sides = 0;
  for (const [at, { themes }] of rows.entries()) {
    if (themes === undefined) continue;
    const guessed = (guesses[at]?.themes ?? []).filter((theme) => named.has(theme));
    hits += guessed.filter((theme) => themes.includes(theme)).length;
    sides += guessed.length + themes.length;
  }
  return (2 * hits) / sides;
}
