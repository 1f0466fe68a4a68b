import { type Coefficients, coefficientsOf } from '../../src/insight/lexicon/coefficients.ts';
import type { Learned } from '../../src/insight/lexicon/learned.ts';
import { LearnedWeights } from '../../src/insight/lexicon/learned-weights.ts';
import { cuesIn } from '../../src/insight/tagging/feeling-of.ts';
import { findThemes } from '../../src/insight/tagging/find-themes.ts';
import { type Leaning, leaningOf } from '../../src/insight/tagging/leaning.ts';
import { oddsOf, polarityOf } from '../../src/insight/tagging/odds.ts';
import { THEMES } from '../../src/insight/theme.ts';
import { figuresOf, meanOf } from '../eval/figures.ts';
import type { Feelings } from './fit-feelings.ts';
import type { ThemeWeights } from './fit-themes.ts';
import { coefficientLines } from './learn-language.ts';
import type { Lesson, LessonSet } from './lesson.ts';
import type { Row } from './rows.ts';
import { BANDS, type Margins } from './settings.ts';

const NO_BAND = { positive: 0, negative: 0 };

/** Scores on a set, the higher the better. */
export type Judge = (set: LessonSet) => readonly number[];

/**
 * What was learned on a set, for each of BANDS: the mean of accuracy and macro-F1. The first alone
 * would give up what is rare, the second alone would find it at any price.
 */
export function feelingJudge({ evidence, words }: Feelings): Judge {
  const pairs = (at: number) => ({ direction: words[2 * at], feeling: words[2 * at + 1] });
  const weights = new LearnedWeights(
    Array.from({ length: words.length / 2 }, (_, at) => {
      const { direction = 0, feeling = 0 } = pairs(at);
      return { direction, feeling, themes: [] };
    }),
  );
  const says = (at: number) => words[2 * at] !== 0 || words[2 * at + 1] !== 0;
  const coefficients = coefficientsOf(
    coefficientLines(evidence, NO_BAND, { bases: [], words: new Float64Array() }),
  );
  return ({ lessons }) => {
    const felt = lessons.filter(({ row }) => row.polarity !== null);
    const rows = felt.map(({ row }) => row);
    const leanings = felt.map((lesson) => leaningIn(lesson, { weights, says }, coefficients));
    return BANDS.map((margins) => scoreIn(margins, rows, leanings));
  };
}

function scoreIn(
  { positive, negative }: Margins,
  rows: readonly Row[],
  leanings: readonly Leaning[],
): number {
  const guesses = leanings.map(({ direction, feeling }) => ({
    polarity: polarityOf(
      oddsOf(direction + (negative - positive) / 2, feeling - (negative + positive) / 2),
    ),
  }));
  const { accuracy, macroF1 } = figuresOf(rows, guesses);
  return meanOf([accuracy, macroF1]) ?? 0;
}

/** The micro-F1 of what was learned about themes on a set. */
export function themeJudge({ bases, words }: ThemeWeights): Judge {
  const each = THEMES.length;
  const own = Array.from({ length: words.length / each }, (_, at) => {
    const themes = words.subarray(at * each, (at + 1) * each);
    return themes.some((weight) => weight !== 0) ? [...themes] : [];
  });
  const weights = new LearnedWeights(own.map((themes) => ({ direction: 0, feeling: 0, themes })));
  const says = (at: number) => own[at]?.length !== 0;
  const coefficients = coefficientsOf(
    coefficientLines(new Float64Array(), NO_BAND, { bases, words }),
  );
  return ({ lessons }) => {
    const rows = lessons.map(({ row }) => row);
    const guesses = lessons.map((lesson) => {
      const { reading, strength } = lesson;
      const learned = heardIn(lesson, { weights, says });
      const tags = findThemes(reading, learned, coefficients, strength, 'neutral');
      return { polarity: 'neutral' as const, themes: tags.map(({ theme }) => theme) };
    });
    return [figuresOf(rows, guesses).themeF1 ?? 0];
  };
}

interface Heard {
  readonly weights: LearnedWeights;
  readonly says: (word: number) => boolean;
}

function heardIn({ found }: Lesson, { weights, says }: Heard): Learned {
  return { weights, words: found.filter(({ value }) => says(value)) };
}

function leaningIn(lesson: Lesson, heard: Heard, coefficients: Coefficients): Leaning {
  const { reading, strength } = lesson;
  const cues = cuesIn(reading.clauses);
  return leaningOf(reading, heardIn(lesson, heard), coefficients, strength, cues);
}
