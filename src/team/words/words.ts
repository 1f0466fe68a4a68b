import { readTranslations } from '../../base/catalogue.ts';
import type { Locale } from '../../base/locale.ts';
import en, { type TeamMessages } from './en.ts';

/** What the team reads, and the language whose rules count it. */
export interface TeamWords extends TeamMessages {
  readonly locale: Locale;
}

const ALL: ReadonlyMap<Locale, TeamWords> = new Map(
  [...(await readTranslations<TeamMessages>(import.meta.url, en))].map(([locale, words]) => [
    locale,
    { ...words, locale },
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
