import { createRequire } from 'node:module';

const STEMMERS = { English: 'porter_stemmer', Spanish: 'porter_stemmer_es' } as const;

/** The languages that npm's `natural` has both a word list and a stemmer for, among ours. */
export type NaturalLanguage = keyof typeof STEMMERS;

/** How `natural` feels about a text: above 0 good, below 0 bad, NaN where it cannot tell. */
export function naturalSentiment(language: NaturalLanguage): (text: string) => number {
  const require = createRequire(import.meta.url);
  const { SentimentAnalyzer } = require('natural/lib/natural/sentiment');
  const stemmer = require(`natural/lib/natural/stemmers/${STEMMERS[language]}`);
  const analyzer = new SentimentAnalyzer(language, stemmer, 'afinn');
  return (text) => analyzer.getSentiment(text.split(/\s+/));
}
