import type { Locale } from '../../src/base/locale.ts';
import { readLexicon } from '../../src/insight/lexicon/lexicon-files.ts';
import { listReader, type SentimentReading } from '../../src/insight/tagging/reading.ts';
import { strengthOf } from '../../src/insight/tagging/strength-of.ts';
import { THEMES } from '../../src/insight/theme.ts';
import { TermTrie } from '../../src/insight/vocabulary/term-trie.ts';
import { tokensOfTerm } from '../../src/insight/vocabulary/terms.ts';
import { Vocabulary } from '../../src/insight/vocabulary/vocabulary.ts';
import type { Course, Lesson } from './lesson.ts';
import { isLearned, type LabelledSet } from './rows.ts';
import { vocabularyOf } from './vocabulary.ts';

interface Reader {
  readonly read: (text: string) => SentimentReading;
  readonly index: TermTrie<number>;
}

/** Reads the sets of a language once, so that it can be learned many times. */
export function courseOf(sets: readonly LabelledSet[], locale: Locale): Course {
  const lexicon = readLexicon(locale);
  const texts = sets.filter(isLearned).flatMap(({ rows }) => rows.map(({ text }) => text));
  const vocabulary = vocabularyOf(texts, locale, lexicon);
  const book = new Vocabulary();
  const index = new TermTrie(
    book,
    vocabulary.map((word, id) => [
      locale === 'zh-CN' ? tokensOfTerm(word, locale) : word.split('_'),
      id,
    ]),
  );
  const reader = { read: listReader(lexicon, locale, book), index };
  return {
    vocabulary,
    sets: sets.map((set) => ({
      name: set.name,
      isLearned: isLearned(set),
      lessons: lessonsOf(set, reader),
    })),
  };
}

function lessonsOf({ rows }: LabelledSet, { read, index }: Reader): readonly Lesson[] {
  const named = new Set(rows.flatMap(({ themes }) => themes ?? []));
  const labelled = THEMES.map((theme) => named.has(theme));
  return rows.map((row) => {
    const reading = read(row.text.normalize('NFC'));
    const { units, clauses, topics } = reading;
    const found = index.findAll(units);
    const strength = strengthOf(units.count);
    const certainty = (at: number) => clauses.find(({ to }) => at < to)?.certainty ?? 1;
    return {
      row,
      reading,
      strength,
      listed: THEMES.map((_, at) =>
        topics.some(({ value }) => value.some((listing) => listing.theme === at)) ? 1 : 0,
      ),
      found,
      words: Int32Array.from(found, ({ value }) => value),
      amounts: Float64Array.from(found, ({ from }) => strength * certainty(from)),
      labelled,
    };
  });
}
