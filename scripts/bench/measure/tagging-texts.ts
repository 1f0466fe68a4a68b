import type { Locale } from '../../../src/base/locale.ts';
import { readTexts, type SpokenText } from '../../learn/rows.ts';
import type { Buyer } from '../../sample/buyer.ts';
import { BUYERS } from '../../sample/buyers.ts';

/** The languages that tagging is measured in. */
export const TAGGED_LOCALES = ['en', 'zh-CN', 'es'] as const satisfies readonly Locale[];

/** Enough that no text is still at hand when its turn comes again. */
const MOST_PAIRS = 2_000;

/**
 * The texts to tag: those of a file of JSON lines, or else what the sample's buyers say, each of
 * their sentences after each other one, since there are few. Throws where a file has none to tag.
 */
export function taggingTexts(file: string | undefined): readonly SpokenText[] {
  if (file === undefined) return TAGGED_LOCALES.flatMap(sampleTexts);
  const texts = readTexts(file).filter(({ locale }) =>
    TAGGED_LOCALES.some((one) => one === locale),
  );
  if (texts.length > 0) return texts;
  throw new Error(`${file} has no text in ${TAGGED_LOCALES.join(', ')}`);
}

function sampleTexts(locale: Locale): readonly SpokenText[] {
  const own = BUYERS.filter((buyer) => buyer.locale === locale).flatMap(wordsOf);
  const words = [...new Set(own)];
  const pairs = words.flatMap((first) =>
    words.filter((second) => second !== first).map((second) => `${first} ${second}`),
  );
  const step = Math.max(1, pairs.length / MOST_PAIRS);
  const count = Math.floor(pairs.length / step);
  return Array.from({ length: count }, (_, index) => ({
    text: pairs[Math.floor(index * step)] ?? '',
    locale,
  }));
}

function wordsOf({ whys = {}, example, open }: Buyer): readonly string[] {
  const last = [example, open].filter((words) => words !== undefined);
  return [...Object.values(whys).flat(), ...last];
}
