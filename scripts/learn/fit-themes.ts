import type { Locale } from '../../src/core/locale.ts';
import { EVIDENCE } from '../../src/insight/evidence.ts';
import { isSmallWord } from '../../src/insight/small-words.ts';
import { THEMES } from '../../src/insight/theme.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';
import type { Lesson } from './lesson.ts';
import { tableLine } from './table-line.ts';

interface Themed extends Example {
  readonly wanted: readonly (boolean | undefined)[];
}

const BASE_PENALTY = 1e-5;
const WORD_PENALTY = 8e-4;
const ROUNDS = 14;
const FAINT = 0.8;

/**
 * Fits for each theme a base and what a listed word adds, and then what words add to these. Words
 * that carry no subject, such as "it was", name no theme.
 */
export function fitThemes(
  lessons: readonly Lesson[],
  vocabulary: readonly string[],
  locale: Locale,
) {
  const labelled = lessons.filter(({ row }) => row.themes !== undefined);
  const task = { outputs: THEMES.length, slope, rounds: ROUNDS };
  const base = labelled.length === 0 ? [] : THEMES.map((_, theme) => fitBase(labelled, theme));
  const hasSubject = vocabulary.map((term) => !isSmallTerm(term, locale));
  const examples = labelled.map((lesson) => {
    const telling = (at: number) => hasSubject[(lesson.words[at] ?? 0) - EVIDENCE.length] === true;
    return {
      wanted: wantedOf(lesson),
      offset: base.map(([always, listed], at) => always + listed * (lesson.listed[at] ?? 0)),
      features: lesson.words.filter((_, at) => telling(at)),
      amounts: lesson.amounts.filter((_, at) => telling(at)),
      importance: lesson.importance,
    };
  });
  const features = EVIDENCE.length + vocabulary.length;
  const words = fitLogistic({ ...task, examples, features, penalty: WORD_PENALTY });
  return {
    coefficients: base.map((pair, at) => tableLine(`theme:${THEMES[at]}`, pair, 0)).join(''),
    words: vocabulary
      .map((word, at) => {
        const from = (at + EVIDENCE.length) * THEMES.length;
        return tableLine(word, [...words.subarray(from, from + THEMES.length)], FAINT);
      })
      .join(''),
  };
}

function isSmallTerm(term: string, locale: Locale): boolean {
  return term.split('_').every((word) => isSmallWord(word, locale));
}

function fitBase(lessons: readonly Lesson[], theme: number): readonly [number, number] {
  const examples = lessons.map((lesson) => ({
    wanted: [wantedOf(lesson)[theme]],
    offset: [0],
    features: [0, 1],
    amounts: [1, lesson.listed[theme] ?? 0],
    importance: lesson.importance,
  }));
  const task = { features: 2, outputs: 1, slope, rounds: ROUNDS, penalty: BASE_PENALTY };
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
