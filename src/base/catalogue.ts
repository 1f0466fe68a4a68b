import { existsSync } from 'node:fs';
import { LOCALES, type Locale } from './locale.ts';

/** What a room says in one language: messages by key, grouped as the room needs them. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** Another language of a catalogue: the same keys, so that a missing or an extra one does not compile. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Translation<English[Key]>;
};

/** A language that need not have everything: what is missing is said in English. */
export type PartialTranslation<English> = {
  readonly [Key in keyof English]?: English[Key] extends string
    ? string
    : PartialTranslation<English[Key]>;
};

/**
 * The default exports of a folder's language files, `en.ts`, `zh-cn.ts` and so on. A language is added by
 * its file; nothing lists the files. `here` is the `import.meta.url` of a file of that folder.
 */
export function readCatalogues<Messages>(
  here: string,
  locales: readonly Locale[] = LOCALES,
): Promise<Readonly<Record<Locale, Messages>>> {
  return readEach(here, locales, (locale) => locale.toLowerCase());
}

/**
 * The same for a room that need not speak every language: those that have a file in its folder, each
 * with English where it is silent.
 */
export async function readTranslations<English extends Catalogue>(
  here: string,
  english: English,
): Promise<ReadonlyMap<Locale, English>> {
  const extension = here.slice(here.lastIndexOf('.'));
  const locales = LOCALES.filter((locale) =>
    existsSync(new URL(`./${locale.toLowerCase()}${extension}`, here)),
  );
  const read = await readCatalogues<PartialTranslation<English>>(here, locales);
  return new Map(locales.map((locale) => [locale, withFallback(english, read[locale])]));
}

/** The same for a file that stands in each language's own folder, e.g. `rating` for `en/rating.ts`. */
export function readLexicons<Lexicon>(
  here: string,
  name: string,
): Promise<Readonly<Record<Locale, Lexicon>>> {
  return readEach(here, LOCALES, (locale) => `${locale}/${name}`);
}

async function readEach<Content>(
  here: string,
  locales: readonly Locale[],
  nameOf: (locale: Locale) => string,
): Promise<Readonly<Record<Locale, Content>>> {
  // `.ts` in the sources, `.js` once compiled.
  const extension = here.slice(here.lastIndexOf('.'));
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const file = new URL(`./${nameOf(locale)}${extension}`, here);
      const { default: content }: { default: Content } = await import(file.href);
      return [locale, content] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<Locale, Content>;
}

/** English with what another language has of it put in its place, key by key. */
export function withFallback<English extends Catalogue>(
  english: English,
  translation: PartialTranslation<English>,
): English {
  const entries = Object.entries(english).map(([key, message]) => {
    const own = (translation as Catalogue)[key];
    if (own === undefined) return [key, message];
    return [key, typeof message === 'string' ? own : withFallback(message, own as Catalogue)];
  });
  return Object.fromEntries(entries) as English;
}
