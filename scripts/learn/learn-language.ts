import type { Locale } from '../../src/base/locale.ts';
import { EVIDENCE } from '../../src/insight/tagging/evidence.ts';
import { THEMES } from '../../src/insight/theme.ts';
import type { ThemeWeights } from './fit-themes.ts';
import type { School } from './school.ts';
import type { Margins, Settings } from './settings.ts';

/** The three files of one language. */
export interface LearnedFiles {
  readonly 'learned-feelings.tsv': string;
  readonly 'learned-themes.tsv': string;
  readonly 'coefficients.tsv': string;
}

/** Learns a language's weights without the sets named. */
export function learnLanguage(
  school: School,
  locale: Locale,
  settings: Settings,
  without: readonly string[] = [],
): LearnedFiles {
  const { vocabulary } = school.courseOf(locale);
  const feelings = school.feelings(locale, settings.feelings, without);
  const themes = school.themes(locale, settings.themes, without);
  return {
    'learned-feelings.tsv': `# word\tdirection\tfeeling\n${wordLines(vocabulary, feelings.words, 2)}`,
    'learned-themes.tsv': `# word\t${THEMES.join('\t')}\n${wordLines(vocabulary, themes.words, THEMES.length)}`,
    'coefficients.tsv': coefficientLines(feelings.evidence, settings.margins, themes),
  };
}

/**
 * The file of coefficients. A margin against "none" is the same as so much less to begin with, so the
 * neutral band is a part of the first number, `always`.
 */
export function coefficientLines(
  evidence: Float64Array,
  { positive, negative }: Margins,
  { bases }: ThemeWeights,
): string {
  const always = [(negative - positive) / 2, -(negative + positive) / 2];
  const evidenceLines = EVIDENCE.map((name, at) => {
    const pair = [...evidence.subarray(2 * at, 2 * at + 2)];
    return tableLine(
      name,
      name === 'always' ? pair.map((one, place) => one + (always[place] ?? 0)) : pair,
    );
  });
  const themeLines = bases.map((pair, at) => tableLine(`theme:${THEMES[at]}`, pair));
  return `# evidence\tdirection\tfeeling; theme:name\tbase\tlisted\n${[...evidenceLines, ...themeLines].join('')}`;
}

/** A line for each word that says anything. */
function wordLines(vocabulary: readonly string[], weights: Float64Array, each: number): string {
  return vocabulary
    .map((word, at) => {
      const own = weights.subarray(at * each, (at + 1) * each);
      return own.every((weight) => weight === 0) ? '' : tableLine(word, [...own]);
    })
    .join('');
}

/** `name<TAB>number...`, rounded to hundredths; 0 is left empty, and left out at the end. */
function tableLine(name: string, numbers: readonly number[]): string {
  const cells = numbers.map((number) => (number === 0 ? '' : `${Math.round(number * 100) / 100}`));
  return `${name}\t${cells.join('\t').replace(/\t+$/, '')}\n`;
}
