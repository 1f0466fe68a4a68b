import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAbsent } from '../../base/is-absent.ts';
import { LOCALES, type Locale } from '../../base/locale.ts';
import { LEXICON_WORDS } from './lexicon-words.ts';

/** The word lists of one language, as their files stand; a later file corrects an earlier one. */
export interface Lexicon {
  /** Tables of `word<TAB>weight`, from elsewhere. */
  readonly general: readonly string[];
  readonly feelings: readonly string[];
  readonly themes: readonly string[];
  /** Learned weights and coefficients; empty where nothing was learned. */
  readonly learnedFeelings: string;
  readonly learnedThemes: string;
  readonly coefficients: string;
}

const OWN_FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Its lists hold in every language, beneath the language's own. */
const EVERY = 'every';
/**
 * Reads a language's files, ours and then those of the operator's folder, which may hold the same
 * names. Chinese also reads English lists, for messages that mix the two.
 */
export function readLexicon(locale: Locale, tagsFolder?: string): Lexicon {
  return {
    general: filesAt(
      OWN_FOLDER,
      LEXICON_WORDS[locale].general.map((name) => `${locale}/${name}`),
    ),
    feelings: listsOf('feelings.txt', locale, tagsFolder),
    themes: listsOf('themes.txt', locale, tagsFolder),
    learnedFeelings: fileAt(OWN_FOLDER, `${locale}/learned-feelings.tsv`) ?? '',
    learnedThemes: fileAt(OWN_FOLDER, `${locale}/learned-themes.tsv`) ?? '',
    coefficients: fileAt(OWN_FOLDER, `${locale}/coefficients.tsv`) ?? '',
  };
}

/** One list of the operator's folder. */
export interface OwnList {
  readonly name: string;
  readonly kind: 'themes' | 'feelings';
  readonly list: string;
}

/** The operator's lists, each alone. */
export function readOwnLists(tagsFolder: string): readonly OwnList[] {
  return [EVERY, ...LOCALES].flatMap((folder) =>
    (['feelings', 'themes'] as const).flatMap((kind) => {
      const name = `${folder}/${kind}.txt`;
      const list = fileAt(tagsFolder, name);
      return list === undefined ? [] : [{ name, kind, list }];
    }),
  );
}

function namesOf(name: string, locale: Locale): readonly string[] {
  const under = locale === 'zh-CN' ? [EVERY, 'en', locale] : [EVERY, locale];
  return under.map((folder) => `${folder}/${name}`);
}

function listsOf(name: string, locale: Locale, tagsFolder: string | undefined): readonly string[] {
  const names = namesOf(name, locale);
  const own = filesAt(OWN_FOLDER, names);
  return tagsFolder === undefined ? own : [...own, ...filesAt(tagsFolder, names)];
}

function filesAt(folder: string, names: readonly string[]): readonly string[] {
  return names.map((name) => fileAt(folder, name)).filter((file) => file !== undefined);
}

function fileAt(folder: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
