import type { Coefficients } from '../lexicon/coefficients.ts';
import type { Learned } from '../lexicon/learned.ts';
import type { Topic } from '../lexicon/topic.ts';
import { THEMES, type Theme } from '../theme.ts';
import type { Clause } from '../vocabulary/clauses.ts';
import type { Found } from '../vocabulary/term-trie.ts';
import type { SentimentReading } from './reading.ts';
import type { Polarity, ThemeTag } from './tagger.ts';

/** A learned word names a theme only where it speaks of it so clearly ... */
const TELLING = 0.8;
/** ... and so few of them are enough to explain it. */
const MOST_LEARNED_WORDS = 3;
/** The sum above which a theme is named: missing one is dearer than naming one too many. */
const LIKELY = -0.4;
/** A clause that weighs less has no side of its own. */
const FAINT = 0.5;

const SHORT_TEXT = 2;
const SHORT_UNITS = 10;
const TRADE_TERM = 1.5;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The themes of a text with the words that named them, the one with most words first. */
export function findThemes(
  reading: SentimentReading,
  learned: Learned,
  { themeBase, themeListed }: Coefficients,
  strength: number,
  whole: Polarity,
): readonly ThemeTag[] {
  const sums = sumsOf(learned, themeBase, strength);
  const listed = byTheme(reading.topics);
  const tags: ThemeTag[] = [];
  for (let at = 0; at < THEMES.length; at += 1) {
    const theme = THEMES[at];
    const own = listed[at];
    const sum = (sums[at] ?? 0) + listedSum(own, themeListed[at], reading);
    if (theme === undefined || sum <= LIKELY) continue;
    const places = own?.places ?? tellingWords(learned, at);
    if (places.length > 0) tags.push(tagOf(theme, places, own?.topics ?? [], reading, whole));
  }
  return tags.sort((one, other) => other.matches.length - one.matches.length);
}

/** The themes that words of the lists name, without what was learned, in the order of the text. */
export function listedThemes(reading: SentimentReading, whole: Polarity): readonly ThemeTag[] {
  return byTheme(reading.topics)
    .flatMap((own, at) => {
      const theme = THEMES[at];
      return own === undefined || theme === undefined ? [] : [{ ...own, theme }];
    })
    .sort((one, other) => (one.places[0]?.from ?? 0) - (other.places[0]?.from ?? 0))
    .map(({ theme, places, topics }) => tagOf(theme, places, topics, reading, whole));
}

/** A trade term is seldom ambiguous, and a short text says little besides its subject: both make a theme surer. */
function listedSum(own: Listed | undefined, base = 0, { units }: SentimentReading): number {
  if (own === undefined) return 0;
  const short = (SHORT_TEXT * SHORT_UNITS) / (units.count + SHORT_UNITS);
  return base + short + (own.topics.length > 0 ? TRADE_TERM : 0);
}

function sumsOf(
  { words, weights }: Learned,
  base: readonly number[],
  strength: number,
): readonly number[] {
  const sums = base.slice();
  for (const { value } of words) weights.addThemes(value, strength, sums);
  return sums;
}

interface Listed {
  readonly topics: Topic[];
  readonly places: Place[];
}

function byTheme(found: SentimentReading['topics']): readonly (Listed | undefined)[] {
  const listed: (Listed | undefined)[] = THEMES.map(() => undefined);
  for (const place of found) {
    for (const { topic, theme } of place.value) {
      const own = listed[theme] ?? { topics: [], places: [] };
      listed[theme] = own;
      own.places.push(place);
      if (topic.includes('.') && !own.topics.includes(topic)) own.topics.push(topic);
    }
  }
  return listed;
}

/** The words that tell most of a theme, and of equal ones those that come first. */
function tellingWords({ words, weights }: Learned, theme: number): readonly Place[] {
  const telling: Found<number>[] = [];
  for (const word of words) {
    const weight = weights.themeOf(word.value, theme);
    if (weight < TELLING) continue;
    const rank = telling.findIndex(({ value }) => weights.themeOf(value, theme) < weight);
    telling.splice(rank < 0 ? telling.length : rank, 0, word);
    if (telling.length > MOST_LEARNED_WORDS) telling.pop();
  }
  return telling;
}

function tagOf(
  theme: Theme,
  places: readonly Place[],
  topics: readonly Topic[],
  { units, clauses }: SentimentReading,
  whole: Polarity,
): ThemeTag {
  const matches: string[] = [];
  for (const { from, to } of places) {
    const match = units.slice(from, to);
    if (!matches.includes(match)) matches.push(match);
  }
  return { theme, topics, polarity: polarityAt(places, clauses, whole), matches };
}

function polarityAt(
  places: readonly Place[],
  clauses: readonly Clause[],
  whole: Polarity,
): Polarity {
  let weight = 0;
  for (const clause of clauses) {
    if (clause.weight === 0) continue;
    const holds = places.some(({ from }) => clause.from <= from && from < clause.to);
    if (holds) weight += clause.weight;
  }
  if (Math.abs(weight) < FAINT) return whole;
  return weight > 0 ? 'positive' : 'negative';
}
