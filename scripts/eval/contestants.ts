import { createRequire } from 'node:module';
import type { Locale } from '../../src/base/locale.ts';
import { readLexicon } from '../../src/insight/lexicon/lexicon-files.ts';
import { languageTagger, ruleTagger } from '../../src/insight/tagging/rule-tagger.ts';
import type { Polarity, Tags } from '../../src/insight/tagging/tagger.ts';
import { Chooser } from '../learn/choose-settings.ts';
import { readChosenSettings } from '../learn/chosen-settings.ts';
import { learnLanguage } from '../learn/learn-language.ts';
import { foldOf, type LabelledSet } from '../learn/rows.ts';
import { School } from '../learn/school.ts';
import type { Settings } from '../learn/settings.ts';
import type { Guess } from './figures.ts';
import { naturalSentiment } from './natural-sentiment.ts';

/** Guesses a set's rows; undefined where it does not know the language. */
export interface Contestant {
  readonly name: string;
  readonly guess: (set: LabelledSet) => readonly Guess[] | undefined;
}

/** Our tagger as it is shipped; its weights have seen the development data. */
export function shipped(): Contestant {
  const tagger = ruleTagger();
  return {
    name: 'quayside',
    guess: ({ rows, locale }) => rows.map(({ text }) => guessOf(tagger.tag(text, locale))),
  };
}

type TagText = (text: string) => Tags;

/** How a language is learned without the sets named. */
type ChooseSettings = (locale: Locale, without: readonly string[]) => Settings;

/** Our tagger, learned each time without the rows that it is asked about. */
export function unseen(
  sets: readonly LabelledSet[],
  folds: number,
  choosesAnew: boolean,
): Contestant {
  const school = School.of(sets);
  const parts = Array.from({ length: folds }, (_, fold) => {
    const seen = school.only((row) => foldOf(row, folds) !== fold);
    const settingsFor = chooserOf(seen, choosesAnew);
    return remembering((locale) => taggerFrom(seen, locale, settingsFor(locale, []), []));
  });
  return {
    name: `quayside, ${folds} folds`,
    guess: ({ rows, locale }) =>
      rows.flatMap((row) => {
        const tag = parts[foldOf(row, folds)]?.(locale);
        return tag === undefined ? [] : [guessOf(tag(row.text))];
      }),
  };
}

/** Our tagger, learned each time without the whole set that it is asked about. */
export function travelling(sets: readonly LabelledSet[], choosesAnew: boolean): Contestant {
  const school = School.of(sets);
  const settingsFor = chooserOf(school, choosesAnew);
  return {
    name: 'quayside, set left out',
    guess: ({ name, locale, rows }) => {
      const tag = taggerFrom(school, locale, settingsFor(locale, [name]), [name]);
      return rows.map(({ text }) => guessOf(tag(text)));
    },
  };
}

/** The settings of the committed weights, or such as take no notice of what is asked about. */
function chooserOf(school: School, choosesAnew: boolean): ChooseSettings {
  if (!choosesAnew) {
    const chosen = readChosenSettings();
    return (locale) => chosen[locale];
  }
  const chooser = new Chooser(school);
  return (locale, without) => chooser.settingsFor(locale, without);
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

function remembering(make: (locale: Locale) => TagText): (locale: Locale) => TagText {
  const known = new Map<Locale, TagText>();
  return (locale) => {
    const tag = known.get(locale) ?? make(locale);
    known.set(locale, tag);
    return tag;
  };
}

function taggerFrom(
  school: School,
  locale: Locale,
  settings: Settings,
  without: readonly string[],
): TagText {
  const files = learnLanguage(school, locale, settings, without);
  const lexicon = {
    ...readLexicon(locale),
    learnedFeelings: files['learned-feelings.tsv'],
    learnedThemes: files['learned-themes.tsv'],
    coefficients: files['coefficients.tsv'],
  };
  return languageTagger(lexicon, locale);
}
