import { readLexicons } from '../../base/catalogue.ts';
import { LOCALES, type Locale } from '../../base/locale.ts';

/** What insight recognises in one language, besides the lists of themes and feelings. */
export interface LexiconWords {
  /** A script that only this language uses, e.g. `Han`. */
  readonly script?: string;
  /** Letters beyond a to z that few of the languages in Latin script use. */
  readonly letters?: string;
  /**
   * The stemmer of npm's `natural`, by its file, where it finds texts of one theme better than the first
   * letters do; `npm run eval` prints the figures of all that there are.
   */
  readonly stemmer?: string;
  /** Tables of `word<TAB>weight` in this folder; a later one corrects an earlier one. */
  readonly general: readonly string[];
  /** Words that carry no subject, in lower case. */
  readonly small: string;
  /**
   * Of a language in Latin script: the words that tell it, i.e. the commonest, and those that buyers write
   * about a shipment, in lower case. A word of several languages stands in each of them; trade words that
   * every language borrows, such as container, stand in none.
   */
  readonly common?: string;
  readonly evidence: EvidenceWords;
  readonly coached: CoachedWords;
}

/** Listed words that name a theme less surely than others, lower case; `*` stands for any ending. */
export interface EvidenceWords {
  /** What is wrong with something else, `missing`: its own theme only where nothing else is named. */
  readonly faults: string;
  /**
   * What other things come in or by, `carton`, `arrived`, and how, how large and how often things
   * are, `fast`, `again`: no evidence of any theme.
   */
  readonly bare: string;
}

/** How staff ask for a score: a wish, an act of scoring, and the score wished for. */
export interface CoachedWords {
  /** A request, a hope or a plea. */
  readonly asking: string;
  /** To give, to rate. */
  readonly rating: string;
  /** A number or word that is a score only next to a unit, and units that follow it. */
  readonly number: string;
  readonly unit: string;
  /** Words that are a top score by themselves. */
  readonly top: string;
  /** What denies a wish: then a low score is as welcome. */
  readonly denial: string;
}

export const LEXICON_WORDS = await readLexicons<LexiconWords>(import.meta.url, 'words');

/** The languages that are told by their common words. */
export const LATIN_LOCALES: readonly Locale[] = LOCALES.filter(
  (locale) => LEXICON_WORDS[locale].common !== undefined,
);
