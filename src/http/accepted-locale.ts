import { closestLocale, type Locale } from '../base/locale.ts';

/** More languages than this are noise. */
const MOST_LANGUAGES = 20;

/** The first language of an `Accept-Language` header that we have; browsers put the dearest first. */
export function acceptedLocale(acceptLanguage: string | undefined): Locale | undefined {
  return (acceptLanguage ?? '')
    .split(',', MOST_LANGUAGES)
    .map((entry) => closestLocale(entry.split(';')[0]?.trim()))
    .find((locale) => locale !== undefined);
}
