import path from 'node:path';
import type { Locale } from '../../base/locale.ts';
import { coefficientsOf } from '../lexicon/coefficients.ts';
import { learnedReader } from '../lexicon/learned.ts';
import type { LexiconEntry } from '../lexicon/lexicon-entry.ts';
import { type Lexicon, readLexicon, readOwnLists } from '../lexicon/lexicon-files.ts';
import { listFaults } from '../lexicon/list-faults.ts';
import { TagsFolderError } from '../lexicon/tags-folder-error.ts';
import type { Clause } from '../vocabulary/clauses.ts';
import { readingLocale } from '../vocabulary/script-locale.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';
import { feelingOf } from './feeling-of.ts';
import { findThemes, listedThemes } from './find-themes.ts';
import { listReader } from './reading.ts';
import { strengthOf } from './strength-of.ts';
import { KINDS, type Kind, type Tagger, type Tags } from './tagger.ts';

/**
 * A tagger of word lists, a few rules (negation, stress, contrast, questions) and learned words.
 * Each language's files are read when its first text comes. `tagsFolder` may hold files of the
 * operator next to ours; see lexicon/README.md. Throws TagsFolderError where they cannot be read so:
 * at once, since a buyer's words must not wait for somebody to correct a list.
 */
export function ruleTagger(tagsFolder?: string): Tagger {
  if (tagsFolder !== undefined) demandReadable(tagsFolder);
  const languages = new Map<Locale, TagText>();
  const languageOf = (locale: Locale): TagText => {
    const tag = languages.get(locale) ?? languageTagger(readLexicon(locale, tagsFolder), locale);
    languages.set(locale, tag);
    return tag;
  };
  return {
    tag(text, hint) {
      const whole = text.normalize('NFC');
      const locale = readingLocale(whole, hint);
      return languageOf(locale)(whole);
    },
  };
}

/** Throws TagsFolderError with every fault of the operator's lists. */
export function demandReadable(tagsFolder: string): void {
  const lists = readOwnLists(tagsFolder);
  if (lists.length === 0) {
    const why = 'no word list is there, such as en/themes.txt';
    throw new TagsFolderError([{ at: tagsFolder, why }]);
  }
  const faults = lists.flatMap(({ name, kind, list }) =>
    listFaults(kind, list).map((why) => ({ at: path.join(tagsFolder, name), why })),
  );
  if (faults.length > 0) throw new TagsFolderError(faults);
}

type TagText = (text: string) => Tags;

/** A tagger of one language by the lists and weights given. */
export function languageTagger(lexicon: Lexicon, locale: Locale): TagText {
  const book = new Vocabulary();
  const read = listReader(lexicon, locale, book);
  const readLearned = learnedReader(lexicon, locale, book);
  const coefficients = coefficientsOf(lexicon.coefficients);
  return (text) => {
    const reading = read(text);
    const learned = readLearned(reading.units);
    const strength = strengthOf(reading.units.count);
    const feeling = feelingOf(reading, learned, coefficients, strength);
    return {
      locale,
      themes: findThemes(reading, learned, coefficients, strength, feeling.polarity),
      listed: listedThemes(reading, feeling.polarity),
      ...feeling,
      kinds: kindsOf(reading.clauses),
    };
  };
}

/** A good word of such a weight is praise. */
const PRAISE = 2;

/** What people do by a word of such a role. */
const BY_ROLE: Readonly<Partial<Record<LexiconEntry['role'], Kind>>> = {
  wish: 'wish',
  unmet: 'wish',
  enquiry: 'enquiry',
  thanks: 'thanks',
};

/** What people do in a text: wish, praise, ask, thank; in the order of KINDS. */
function kindsOf(clauses: readonly Clause[]): readonly Kind[] {
  const kinds = new Set<Kind>();
  for (const { marks, cues, asked } of clauses) {
    if (asked) kinds.add('enquiry');
    for (const { value } of marks) {
      const kind = BY_ROLE[value.role];
      if (kind !== undefined) kinds.add(kind);
    }
    if (cues.some(({ value }) => value >= PRAISE)) kinds.add('praise');
  }
  return KINDS.filter((kind) => kinds.has(kind));
}
