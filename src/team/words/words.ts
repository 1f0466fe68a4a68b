import { existsSync } from 'node:fs';
import { readCatalogues, withFallback } from '../../base/catalogue.ts';
import { LOCALES, type Locale } from '../../base/locale.ts';
import en, { type TeamMessages, type TeamTranslation } from './en.ts';

/** What the team reads, and the language whose rules count it. */
export interface TeamWords extends TeamMessages {
  readonly locale: Locale;
}

const EXTENSION = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

/** The languages that have a file in this folder. A team that reads another one is told in English. */
const TEAM_LOCALES = LOCALES.filter((locale) =>
  existsSync(new URL(`./${locale.toLowerCase()}${EXTENSION}`, import.meta.url)),
);

const TRANSLATIONS = await readCatalogues<TeamTranslation>(import.meta.url, TEAM_LOCALES);

const ALL: ReadonlyMap<Locale, TeamWords> = new Map(
  TEAM_LOCALES.map((locale) => [
    locale,
    { ...withFallback<TeamMessages>(en, TRANSLATIONS[locale]), locale },
  ]),
);

/** In which language a team reads that has chosen this one. */
export function teamLocale(locale: Locale): Locale {
  return ALL.has(locale) ? locale : 'en';
}

export function teamWords(locale: Locale): TeamWords {
  return ALL.get(locale) ?? { ...en, locale: 'en' };
}

/** Every language of the team: what somebody writes in a command is understood in each. */
export const ALL_TEAM_WORDS: readonly TeamWords[] = [...ALL.values()];
