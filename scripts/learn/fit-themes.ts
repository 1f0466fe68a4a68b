import { THEMES } from '../../src/insight/theme.ts';
import { importanceOf } from './fit-feelings.ts';
import { type Example, evenPenalties, fitLogistic } from './fit-logistic.ts';
import { keptIn, keptWords } from './kept-words.ts';
import type { Lesson, LessonSet } from './lesson.ts';

/** Weights as they are written into the files. */
export interface ThemeWeights {
  /** For each of THEMES what stands for it before a word is read, and what a listed word adds. */
  readonly bases: readonly (readonly [always: number, listed: number])[];
  /** THEMES for each word of the vocabulary; 0 for what is left out. */
  readonly words: Float64Array;
}

interface Themed extends Example {
  readonly wanted: readonly (boolean | undefined)[];
}

interface ThemedLesson {
  readonly lesson: Lesson;
  readonly importance: number;
}

const ROUNDS = 14;
const FAINT = 0.8;

/**
 * Fits for each theme a base and what a listed word adds, and then what words add to these. Only
 * words that carry a subject name a theme, unlike "it was".
 */
export function fitThemes(
  sets: readonly LessonSet[],
  hasSubject: readonly boolean[],
  shrinkage: number,
): ThemeWeights {
  const lessons = sets.flatMap(themedOf);
  const words = hasSubject.length;
  if (lessons.length === 0) return { bases: [], words: new Float64Array(words * THEMES.length) };
  const bases = THEMES.map((_, theme) => fitBase(lessons, theme));
  const labelled = lessons.map(({ lesson }) => lesson);
  const kept = keptWords(labelled, words).map((one, at) => one && hasSubject[at] === true);
  const examples = lessons.map(({ lesson, importance }) => ({
    ...keptIn(lesson, kept),
    wanted: wantedOf(lesson),
    offset: bases.map(([always, listed], at) => always + listed * (lesson.listed[at] ?? 0)),
    importance,
  }));
  const penalties = evenPenalties(examples, words, shrinkage);
  const task = { outputs: THEMES.length, slope, rounds: ROUNDS, features: words };
  return {
    bases,
    words: fitLogistic({ ...task, examples, penalties }).map((weight) =>
      Math.abs(weight) < FAINT ? 0 : weight,
    ),
  };
}

/** Whether any text of a set has labels for its themes. */
export function hasThemes({ lessons }: LessonSet): boolean {
  return lessons.some(({ row }) => row.themes !== undefined);
}

function themedOf(set: LessonSet): readonly ThemedLesson[] {
  const importance = importanceOf(set);
  return set.lessons
    .filter(({ row }) => row.themes !== undefined)
    .map((lesson) => ({ lesson, importance }));
}

function fitBase(lessons: readonly ThemedLesson[], theme: number): readonly [number, number] {
  const examples = lessons.map(({ lesson, importance }) => ({
    wanted: [wantedOf(lesson)[theme]],
    offset: [0],
    features: [0, 1],
    amounts: [1, lesson.listed[theme] ?? 0],
    importance,
  }));
  const task = { features: 2, outputs: 1, slope, rounds: ROUNDS, penalties: new Float64Array(2) };
  const [always = 0, listed = 0] = fitLogistic({ ...task, examples });
  return [always, listed];
}

function wantedOf({ row, labelled }: Lesson): readonly (boolean | undefined)[] {
  return THEMES.map((theme, at) => (labelled[at] ? row.themes?.includes(theme) : undefined));
}

function slope(sums: readonly number[], { wanted }: Themed): readonly number[] {
  return sums.map((sum, at) => {
    const answer = wanted[at];
    return answer === undefined ? 0 : 1 / (1 + Math.exp(-sum)) - (answer ? 1 : 0);
  });
}
