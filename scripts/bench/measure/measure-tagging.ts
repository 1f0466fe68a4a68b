import type { Locale } from '../../../src/base/locale.ts';
import { ruleTagger } from '../../../src/insight/tagging/rule-tagger.ts';
import { naturalSentiment } from '../../eval/natural-sentiment.ts';
import type { SpokenText } from '../../learn/rows.ts';
import { TAGGED_LOCALES } from './tagging-texts.ts';

/** How many texts of one language are tagged in a second of processor time, one for each round. */
export interface TaggingSpeed {
  readonly locale: Locale;
  readonly texts: number;
  readonly meanCharacters: number;
  /** Polarity and themes, with the words behind them. */
  readonly ours: readonly number[];
  /** The polarity alone, by npm's `natural`; absent where it does not know the language. */
  readonly natural?: readonly number[];
}

type Tag = (text: string) => unknown;

interface Rounds {
  readonly rounds: number;
  /** All texts are tagged again until a round has taken so long. */
  readonly roundMs: number;
  /** Processor time of this process so far, its collector's threads too. */
  readonly cpuMs: () => number;
}

const ROUND_MS = 1_000;

/** Measures one language after another, each tagger in turn in every round. */
export function measureTagging(
  texts: readonly SpokenText[],
  rounds: number,
): readonly TaggingSpeed[] {
  return TAGGED_LOCALES.flatMap((locale) => {
    const own = texts.flatMap((spoken) => (spoken.locale === locale ? [spoken.text] : []));
    return own.length === 0 ? [] : [speedOf(own, locale, rounds)];
  });
}

function speedOf(texts: readonly string[], locale: Locale, rounds: number): TaggingSpeed {
  const tagger = ruleTagger();
  const rival = rivalOf(locale);
  const taggers: readonly Tag[] = [(text) => tagger.tag(text, locale), ...(rival ? [rival] : [])];
  const [ours = [], natural] = ratesOf(taggers, texts, { rounds, roundMs: ROUND_MS, cpuMs });
  const characters = texts.reduce((total, { length }) => total + length, 0);
  return {
    locale,
    texts: texts.length,
    meanCharacters: characters / texts.length,
    ours,
    ...(natural && { natural }),
  };
}

function rivalOf(locale: Locale): Tag | undefined {
  if (locale === 'en') return naturalSentiment('English');
  return locale === 'es' ? naturalSentiment('Spanish') : undefined;
}

/** Texts a second of each tagger, by rounds; a round before them warms up and does not count. */
export function ratesOf(
  taggers: readonly Tag[],
  texts: readonly string[],
  rounds: Rounds,
): readonly (readonly number[])[] {
  const rates = taggers.map((): number[] => []);
  for (let round = 0; round <= rounds.rounds; round += 1) {
    for (const [at, tag] of taggers.entries()) {
      const rate = rateOf(tag, texts, rounds);
      if (round > 0) rates[at]?.push(rate);
    }
  }
  return rates;
}

function rateOf(tag: Tag, texts: readonly string[], { roundMs, cpuMs: now }: Rounds): number {
  const from = now();
  let tagged = 0;
  let elapsedMs = 0;
  while (elapsedMs < roundMs) {
    for (const text of texts) tag(text);
    tagged += texts.length;
    elapsedMs = now() - from;
  }
  return (tagged * 1_000) / elapsedMs;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
