import type { Locale } from '../core/locale.ts';

/**
 * The locale to read a text in. A buyer may set the chat to English and write Chinese; a script
 * that only one of our languages uses is surer than the setting.
 */
export function readingLocale(text: string, setting: Locale): Locale {
  for (const [script, locale] of SCRIPTS) {
    if (script.test(text)) return locale;
  }
  return OWN_SCRIPT.has(setting) && /\p{Script=Latin}/u.test(text) ? 'en' : setting;
}

const SCRIPTS: readonly (readonly [RegExp, Locale])[] = [
  [/\p{Script=Han}/u, 'zh-CN'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];
const OWN_SCRIPT: ReadonlySet<Locale> = new Set(['zh-CN', 'ar', 'ru']);
