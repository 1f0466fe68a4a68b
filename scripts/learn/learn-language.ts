import type { Locale } from '../../src/core/locale.ts';
import { EVIDENCE } from '../../src/insight/evidence.ts';
import { readLexicon } from '../../src/insight/lexicon-files.ts';
import { listReader, type Reading } from '../../src/insight/reading.ts';
import { strengthOf } from '../../src/insight/strength-of.ts';
import { TermIndex } from '../../src/insight/term-index.ts';
import { unitsOfTerm } from '../../src/insight/terms.ts';
import { THEMES } from '../../src/insight/theme.ts';
import { WordBook } from '../../src/insight/word-book.ts';
import { fitFeelings } from './fit-feelings.ts';
import { fitThemes } from './fit-themes.ts';
import type { Lesson } from './lesson.ts';
import type { LabelledSet } from './rows.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The three files of one language. */
export interface LearnedFiles {
  readonly 'learned-feelings.tsv': string;
  readonly 'learned-themes.tsv': string;
  readonly 'coefficients.tsv': string;
}

const EVEN_ROWS = 800;
const MOST_IMPORTANCE = 4;

/** Learns a language's weights from labelled sets. */
export function learnLanguage(sets: readonly LabelledSet[], locale: Locale): LearnedFiles {
  const lexicon = readLexicon(locale);
  const texts = sets.flatMap(({ rows }) => rows.map(({ text }) => text));
  const vocabulary = vocabularyOf(texts, locale, lexicon);
  const book = new WordBook();
  const index = new TermIndex(
    book,
    vocabulary.map((word, id) => [
      locale === 'zh-CN' ? unitsOfTerm(word, locale) : word.split('_'),
      id,
    ]),
  );
  const read = listReader(lexicon, locale, book);
  const lessons = sets.flatMap((set) => lessonsOf(set, read, index));
  const feelings = fitFeelings(lessons, vocabulary);
  const themes = fitThemes(lessons, vocabulary, locale);
  return {
    'learned-feelings.tsv': `# word\tdirection\tfeeling\n${feelings.words}`,
    'learned-themes.tsv': `# word\t${THEMES.join('\t')}\n${themes.words}`,
    'coefficients.tsv': `# evidence\tdirection\tfeeling; theme:name\tbase\tlisted\n${feelings.coefficients}${themes.coefficients}`,
  };
}

function lessonsOf(
  { rows }: LabelledSet,
  read: (text: string) => Reading,
  index: TermIndex<number>,
): readonly Lesson[] {
  const importance = Math.min(MOST_IMPORTANCE, Math.sqrt(EVEN_ROWS / rows.length));
  const named = new Set(rows.flatMap(({ themes }) => themes ?? []));
  const labelled = THEMES.map((theme) => named.has(theme));
  return rows.map((row) => {
    const { units, clauses, evidence, topics } = read(row.text);
    const found = index.findAll(units);
    const strength = strengthOf(units.count);
    const certainty = (at: number) => clauses.find(({ to }) => at < to)?.certainty ?? 1;
    return {
      row,
      evidence,
      listed: THEMES.map((_, at) =>
        topics.some(({ value }) => value.some((listing) => listing.theme === at)) ? 1 : 0,
      ),
      words: found.map(({ value }) => value + EVIDENCE.length),
      amounts: found.map(({ from }) => strength * certainty(from)),
      importance,
      labelled,
    };
  });
}
