import { closestLocale, type Locale } from '../../src/base/locale.ts';

/** More languages than this are noise. */
const MOST_LANGUAGES = 20;

function weight(parameters: readonly string[]): number {
  const quality = parameters.map((part) => part.trim()).find((part) => part.startsWith('q='));
  return quality === undefined ? 1 : Number(quality.slice(2)) || 0;
}

/** The supported language that the reader of an `Accept-Language` header likes best. */
export function preferredLocale(acceptLanguage: string | undefined): Locale | undefined {
  return (acceptLanguage ?? '')
    .split(',', MOST_LANGUAGES)
    .map((entry) => {
      const [tag, ...parameters] = entry.split(';');
      return { locale: closestLocale(tag?.trim()), weight: weight(parameters) };
    })
    .filter((wish) => wish.weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .find((wish) => wish.locale !== undefined)?.locale;
}
