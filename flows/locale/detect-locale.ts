import type { Locale } from '../../src/base/locale.ts';
import { clip } from '../text/clip.ts';
import { latinLocale } from './latin-locale.ts';

const HAN = /\p{Script=Han}/gu;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ARABIC = /\p{Script=Arabic}/gu;
/** Letters of Persian and Urdu that Arabic has not. */
const NOT_ARABIC = /[پچژگٹڈڑےھں]/u;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
/** Letters of Ukrainian, Serbian, Macedonian and others that Russian has not. */
const NOT_RUSSIAN = /[іїєґўђјљњћџѓќѕәғқңөұүһ]/iu;
const LATIN = /\p{Script=Latin}/gu;
/** Addresses, codes and abbreviations, which belong to no language. */
const CODES = /https?:\S+|\S*[@_\d]\S*|\p{Lu}{2,}(?!\p{L})/gu;

const READ_GRAPHEMES = 600;
const FEWEST_HAN = 2;
const FEWEST_LETTERS = 3;

function count(text: string, script: RegExp): number {
  return text.match(script)?.length ?? 0;
}

type Verdict = { readonly locale: Locale | undefined };

/** A script that only one of our languages writes decides; undefined where none does. */
function byScript(text: string): Verdict | undefined {
  if (KANA_OR_HANGUL.test(text)) return { locale: undefined };
  const latin = count(text, LATIN);
  if (count(text, HAN) >= Math.max(FEWEST_HAN, latin / 3)) return { locale: 'zh-CN' };
  if (count(text, ARABIC) >= Math.max(FEWEST_LETTERS, latin)) {
    return { locale: NOT_ARABIC.test(text) ? undefined : 'ar' };
  }
  if (count(text, CYRILLIC) >= Math.max(FEWEST_LETTERS, latin)) {
    return { locale: NOT_RUSSIAN.test(text) ? undefined : 'ru' };
  }
  return undefined;
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
