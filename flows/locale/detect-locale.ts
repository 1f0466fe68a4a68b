import type { Locale } from '../../src/base/locale.ts';
import { OWN_SCRIPT_LANGUAGES } from '../lexicon/language-tables.ts';
import { clip } from '../text/clip.ts';
import { latinLocale } from './latin-locale.ts';

/** Japanese and Korean, which may have Chinese characters as well. */
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SCRIPTS = OWN_SCRIPT_LANGUAGES.map(([locale, language]) => ({
  ...language,
  locale,
  script: new RegExp(`\\p{Script=${language.script}}`, 'gu'),
}));
const LATIN = /\p{Script=Latin}/gu;
/** Addresses, codes and abbreviations, which belong to no language. */
const CODES = /https?:\S+|\S*[@_\d]\S*|\p{Lu}{2,}(?!\p{L})/gu;

const READ_GRAPHEMES = 600;

function count(text: string, script: RegExp): number {
  return text.match(script)?.length ?? 0;
}

type Verdict = { readonly locale: Locale | undefined };

/** A script that only one of our languages writes decides; undefined where none does. */
function byScript(text: string): Verdict | undefined {
  if (KANA_OR_HANGUL.test(text)) return { locale: undefined };
  const latin = count(text, LATIN);
  const found = SCRIPTS.find(
    ({ script, fewest, weight }) => count(text, script) >= Math.max(fewest, latin / weight),
  );
  if (found === undefined) return undefined;
  const isForeign = found.foreign.some((letters) => letters.test(text));
  return { locale: isForeign ? undefined : found.locale };
}

/**
 * The language that somebody writes, from all their texts together: by the script where one of ours
 * alone uses it, else by the words. Undefined for an `ok`, a number, a name or another language.
 */
export function detectLocale(texts: readonly string[]): Locale | undefined {
  const text = clip(texts.join('\n'), READ_GRAPHEMES).normalize('NFKC');
  const verdict = byScript(text);
  if (verdict !== undefined) return verdict.locale;
  return latinLocale(text.replace(CODES, ' '));
}
