import { closestLocale, LOCALES, type Locale } from '../../../base/locale.ts';
import { type ParsedCell, titleKey } from '../columns/column.ts';

/** What people fill in that `Intl.DisplayNames` does not have. */
const OTHER_NAMES: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: ['英语', '英文'],
  'zh-CN': [
    ...['Chinese', 'Mandarin', 'Simplified Chinese', 'Traditional Chinese', '中文', '汉语', '华语'],
    ...['简体中文', '繁体中文', '国语', '普通话'],
  ],
  es: ['西班牙语', '西班牙文', '西语', 'Castellano'],
  pt: ['葡萄牙语', '葡萄牙文', '葡语'],
  fr: ['法语', '法文'],
  de: ['德语', '德文'],
  ar: ['阿拉伯语', '阿拉伯文'],
  ru: ['俄语', '俄文'],
};

/** Forms of our languages that lists name apart: `Brazilian Portuguese`, `French (Canada)`. */
const VARIANTS = [
  ...LOCALES,
  ...['en-US', 'en-GB', 'zh', 'zh-Hans', 'zh-Hant', 'zh-TW', 'zh-HK', 'es-ES', 'es-MX', 'pt-BR'],
  ...['pt-PT', 'fr-FR', 'fr-CA', 'de-DE', 'de-AT', 'de-CH', 'ar-SA', 'ar-AE', 'ar-EG', 'ru-RU'],
];

let known: ReadonlyMap<string, Locale> | undefined;

/** Language tags, and the languages by name as each of them calls them. */
export function localeCell(written: string): ParsedCell {
  known ??= new Map([...everyName()].map(([name, locale]) => [titleKey(name), locale]));
  const value = known.get(titleKey(written)) ?? closestLocale(written);
  return value === undefined ? { ok: false } : { ok: true, value };
}

function* everyName(): Generator<readonly [string, Locale]> {
  for (const variant of VARIANTS) {
    const locale = closestLocale(variant);
    if (locale === undefined) continue;
    for (const name of namesOf(variant)) yield [name, locale];
  }
  for (const locale of LOCALES) for (const name of OTHER_NAMES[locale] ?? []) yield [name, locale];
}

function namesOf(variant: string): readonly string[] {
  return LOCALES.flatMap((language) =>
    (['dialect', 'standard'] as const).flatMap((languageDisplay) => {
      const names = new Intl.DisplayNames([language], { type: 'language', languageDisplay });
      return names.of(variant) ?? [];
    }),
  );
}
