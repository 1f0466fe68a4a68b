import { LOCALES, type Locale } from '../../base/locale.ts';
import { simplified } from '../../base/text/traditional-characters.ts';
import { type EvidenceWords, LEXICON_WORDS } from '../lexicon/lexicon-words.ts';
import type { Theme } from '../theme.ts';
import type { Tags, ThemeTag } from './tagger.ts';

/** What a text gives evidence of. */
export interface Evident {
  /** The strongest first; empty where no word names one. */
  readonly themes: readonly Theme[];
  /** False where the words tell what is wrong with other subjects: `missing`, `wrong`. */
  readonly isSure: boolean;
}

const NONE = 0;
const FAULT = 1;
const SURE = 2;

/**
 * The themes that words of a text name, as causes and the routing of cases need them. Learned
 * words name none, nor do words of manner and what other things come in: 480 cartons on a packing
 * list are about papers. What is wrong with something is about that thing.
 */
export function evidentThemes({ listed, locale }: Tags): Evident {
  const graded = listed.map((tag) => ({ tag, grade: gradeOf(tag, locale) }));
  const best = Math.max(NONE, ...graded.map(({ grade }) => grade));
  if (best === NONE) return { themes: [], isSure: false };
  const themes = graded
    .filter(({ grade }) => grade === best)
    .map(({ tag }) => tag)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .map(({ theme }) => theme);
  return { themes, isSure: best === SURE };
}

/** A trade term tells more than a word, and what is complained of more than what is praised. */
function weightOf({ matches, topics, polarity }: ThemeTag): number {
  const side = polarity === 'positive' ? -1 : 0;
  return matches.length + (topics.length > 0 ? 1 : 0) + side;
}

function gradeOf({ matches }: ThemeTag, locale: Locale): number {
  return Math.max(
    NONE,
    ...matches.map((match) => gradeOfWord(simplified(match.toLowerCase()), locale)),
  );
}

function gradeOfWord(word: string, locale: Locale): number {
  const { faults, bare } = WORDS[locale];
  if (isIn(bare, word)) return NONE;
  return isIn(faults, word) ? FAULT : SURE;
}

interface WordList {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

const WORDS = Object.fromEntries(
  LOCALES.map((locale) => {
    const { faults, bare } = LEXICON_WORDS[locale].evidence;
    return [locale, { faults: listOf(faults), bare: listOf(bare) }];
  }),
) as Readonly<Record<Locale, Readonly<Record<keyof EvidenceWords, WordList>>>>;

function listOf(words: string): WordList {
  const terms = words.split(' ').map((term) => term.replaceAll('_', ' '));
  return {
    whole: new Set(terms.filter((term) => !term.endsWith('*'))),
    beginnings: terms.filter((term) => term.endsWith('*')).map((term) => term.slice(0, -1)),
  };
}

function isIn({ whole, beginnings }: WordList, word: string): boolean {
  return whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
