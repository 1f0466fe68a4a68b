import { createRequire } from 'node:module';
import type { Locale } from '../../src/core/locale.ts';
import { readLexicon } from '../../src/insight/lexicon-files.ts';
import { languageTagger, ruleTagger } from '../../src/insight/rule-tagger.ts';
import type { Polarity, Tags } from '../../src/insight/tagger.ts';
import { learnLanguage } from '../learn/learn-language.ts';
import type { LabelledSet, Row } from '../learn/rows.ts';
import type { Guess } from './figures.ts';
import { naturalSentiment } from './natural-sentiment.ts';

/** Guesses a set's rows; undefined where it does not know the language. */
export interface Contestant {
  readonly name: string;
  readonly guess: (set: LabelledSet) => readonly Guess[] | undefined;
}

const NOT_LEARNED = 'nc';

/** Our tagger as it is shipped; its weights have seen the development data. */
export function shipped(): Contestant {
  const tagger = ruleTagger();
  return {
    name: 'quayside',
    guess: ({ rows, locale }) => rows.map(({ text }) => guessOf(tagger.tag(text, locale))),
  };
}

/** Our tagger, learned each time without the rows that it is asked about. */
export function unseen(sets: readonly LabelledSet[], folds: number): Contestant {
  return {
    name: `quayside, ${folds} folds`,
    guess: (asked) => {
      const parts = Array.from({ length: folds }, (_, fold) => fold);
      const guesses = new Map<string, Guess>();
      for (const fold of parts) {
        const tag = learned(sets, asked.locale, fold, folds);
        for (const row of asked.rows.filter((row) => foldOf(row, folds) === fold)) {
          guesses.set(row.id, guessOf(tag(row.text)));
        }
      }
      return asked.rows.flatMap(({ id }) => guesses.get(id) ?? []);
    },
  };
}

/** Our tagger, learned each time without the whole set that it is asked about. */
export function travelling(sets: readonly LabelledSet[]): Contestant {
  return {
    name: 'quayside, set left out',
    guess: (asked) => {
      const others = sets.filter(
        ({ name, locale }) => locale === asked.locale && name !== asked.name,
      );
      const tag = taggerFrom(others.filter(isLearned), asked.locale);
      return asked.rows.map(({ text }) => guessOf(tag(text)));
    },
  };
}

/** The npm packages that know English. */
export function peers(): readonly Contestant[] {
  const require = createRequire(import.meta.url);
  const { SentimentIntensityAnalyzer } = require('vader-sentiment');
  const Sentiment = require('sentiment');
  const sentiment = new Sentiment();
  const wink = require('wink-sentiment');
  return [
    english('natural', naturalSentiment('English'), 0),
    english(
      'vader-sentiment',
      (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound,
      0.05,
    ),
    english('sentiment', (text) => sentiment.analyze(text).score, 0),
    english('wink-sentiment', (text) => wink(text).score, 0),
  ];
}

function english(name: string, score: (text: string) => number, faint: number): Contestant {
  return {
    name,
    guess: ({ rows, locale }) =>
      locale === 'en'
        ? rows.map(({ text }) => ({ polarity: sideOf(score(text), faint) }))
        : undefined,
  };
}

function sideOf(score: number, faint: number): Polarity {
  if (Math.abs(score) <= faint || Number.isNaN(score)) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
}

function guessOf({ polarity, themes }: Tags): Guess {
  return { polarity, themes: themes.map(({ theme }) => theme) };
}

const cache = new Map<string, (text: string) => Tags>();

function learned(sets: readonly LabelledSet[], locale: Locale, fold: number, folds: number) {
  const key = `${locale} ${fold}`;
  const seen = sets
    .filter((set) => set.locale === locale && isLearned(set))
    .map((set) => ({ ...set, rows: set.rows.filter((row) => foldOf(row, folds) !== fold) }));
  const tag = cache.get(key) ?? taggerFrom(seen, locale);
  cache.set(key, tag);
  return tag;
}

function taggerFrom(sets: readonly LabelledSet[], locale: Locale): (text: string) => Tags {
  const files = learnLanguage(sets, locale);
  return languageTagger(
    {
      ...readLexicon(locale),
      learnedFeelings: files['learned-feelings.tsv'],
      learnedThemes: files['learned-themes.tsv'],
      coefficients: files['coefficients.tsv'],
    },
    locale,
  );
}

function isLearned({ licenceClass }: LabelledSet): boolean {
  return licenceClass !== NOT_LEARNED;
}

/** The ids end in eight hexadecimal digits of a hash. */
function foldOf({ id }: Row, folds: number): number {
  return Number.parseInt(id.slice(-8), 16) % folds;
}
