// The light build knows our five Latin languages and, of their neighbours, Italian, Dutch, Polish and
// Turkish. The standard build is nine times its size, loads five times as long and is no surer here.
import { detectAll } from 'tinyld/light';
import type { Locale } from '../../src/base/locale.ts';
import { LATIN_LANGUAGES } from '../lexicon/language-tables.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words-of.ts';

const LATIN_LOCALES: readonly Locale[] = LATIN_LANGUAGES.map(([locale]) => locale);
const FEWEST_WORDS = 3;
const SURE_WEIGHT = 3;
/** From this much evidence on the letter profile need not agree. */
const ENOUGH = 3;
/** tinyld says 1 when only one language has such letters. */
const CERTAIN = 0.9;

const WEIGHTS: ReadonlyMap<Locale, ReadonlyMap<string, number>> = new Map(
  LATIN_LANGUAGES.map(([locale, { plain, sure }]) => {
    const weights = new Map(plain.split(' ').map((word): [string, number] => [word, 1]));
    for (const word of sure.split(' ')) weights.set(word, SURE_WEIGHT);
    return [locale, weights];
  }),
);

interface Evidence {
  readonly locale: Locale;
  readonly weight: number;
}

/** How much the different words of a text speak for each language, the likeliest first. */
function evidenceIn(words: ReadonlySet<string>): readonly Evidence[] {
  return LATIN_LOCALES.map((locale) => {
    const weights = WEIGHTS.get(locale);
    const weight = [...words].reduce((sum, word) => sum + (weights?.get(word) ?? 0), 0);
    return { locale, weight };
  }).sort((one, other) => other.weight - one.weight);
}

/** Whether the letters belong to a language that we do not speak. */
function isForeign(text: string): boolean {
  const [likeliest] = detectAll(text);
  if (likeliest === undefined || likeliest.accuracy < CERTAIN) return false;
  return !LATIN_LOCALES.some((locale) => locale === likeliest.lang);
}

/** The language of a text in Latin script. Small words decide, letters confirm. */
export function latinLocale(text: string): Locale | undefined {
  const words = wordsOf(fold(text));
  const [best, second] = evidenceIn(new Set(words));
  if (best === undefined || second === undefined || best.weight <= second.weight) return undefined;
  if (best.weight < SURE_WEIGHT && words.length < FEWEST_WORDS) return undefined;
  if (isForeign(text)) return undefined;

  const lead = best.weight - second.weight;
  if (best.weight >= ENOUGH && lead >= 2) return best.locale;
  const [likeliest] = detectAll(text, { only: [...LATIN_LOCALES] });
  return likeliest?.lang === best.locale ? best.locale : undefined;
}
