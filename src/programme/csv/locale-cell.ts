import { closestLocale, LOCALES, type Locale } from '../../core/locale.ts';
import { type Reading, titleKey } from './column.ts';

/** The languages by name, as people fill them in. */
const NAMES: Readonly<Record<Locale, readonly string[]>> = {
  en: ['English', '英语', '英文'],
  'zh-CN': ['Chinese', 'Mandarin', 'Simplified Chinese', '中文', '汉语', '简体中文'],
  es: ['Spanish', 'Español', '西班牙语', '西语'],
  pt: ['Portuguese', 'Português', '葡萄牙语', '葡语'],
  fr: ['French', 'Français', '法语'],
  de: ['German', 'Deutsch', '德语'],
  ar: ['Arabic', 'العربية', '阿拉伯语'],
  ru: ['Russian', 'Русский', '俄语'],
};

const byName = new Map(
  LOCALES.flatMap((locale) => NAMES[locale].map((name) => [titleKey(name), locale] as const)),
);

export function localeCell(written: string): Reading {
  const value = byName.get(titleKey(written)) ?? closestLocale(written);
  return value === undefined ? { ok: false } : { ok: true, value };
}
