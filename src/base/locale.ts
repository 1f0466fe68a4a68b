import { z } from 'zod';

/** The languages every text of Quayside exists in. */
export const LOCALES = ['en', 'zh-CN', 'es', 'pt', 'fr', 'de', 'ar', 'ru'] as const;

export type Locale = (typeof LOCALES)[number];
export const Locale = z.enum(LOCALES);

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);

export function isRightToLeft(locale: Locale): boolean {
  return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(locale).maximize().script ?? '');
}

/** The supported locale for a BCP 47 tag such as `pt-BR` or `zh-hans`, if there is one. */
export function closestLocale(tag: string | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === language);
}
