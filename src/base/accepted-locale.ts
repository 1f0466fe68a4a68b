import Negotiator from 'negotiator';
import { closestLocale, type Locale } from './locale.ts';

/** More languages than this are noise. */
const MOST_LANGUAGES = 20;

/** The language of ours that the reader of an `Accept-Language` header likes best; `*` names none. */
export function acceptedLocale(acceptLanguage: string | undefined): Locale | undefined {
  const header = (acceptLanguage ?? '').split(',', MOST_LANGUAGES).join(',');
  return new Negotiator({ headers: { 'accept-language': header } })
    .languages()
    .map(closestLocale)
    .find((locale) => locale !== undefined);
}
