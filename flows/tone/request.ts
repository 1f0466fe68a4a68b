import { toneList, tonePhrases } from '../lexicon/tone-tables.ts';
import { readWords } from './tone-whole.ts';

const REQUESTS = tonePhrases('requests');
const CALLS = tonePhrases('callsForPerson');
const NEGATIONS = tonePhrases('negations');

/** A question mark, or what stands for one, at the end of a text. */
const ENDS = ['[?？؟]', ...toneList('questionEnds')].join('|');
const ASKS = new RegExp(`(?:${ENDS})[\\p{P}\\p{S}\\s]*$`, 'u');
/** Shorter questions are courtesy or an echo: `what else?`. */
const QUESTION_WORDS = 3;

/** A question or a request to us: somebody has to answer it. */
export function isRequest(text: string): boolean {
  const words = readWords(text);
  return (ASKS.test(text.trim()) && words.length >= QUESTION_WORDS) || says(words, REQUESTS);
}

/** More than the name of a command: `can you call me` says what is wanted. */
export function isSentence(text: string): boolean {
  return readWords(text).length >= SENTENCE_WORDS;
}

const SENTENCE_WORDS = 3;

/** A person, a manager, a call back or a refund is asked for, inside whatever else is said. */
export function callsForPerson(text: string): boolean {
  return says(readWords(text), CALLS);
}

function says(words: readonly string[], phrases: typeof REQUESTS): boolean {
  return words.some(
    (_, at) =>
      phrases.longest(words, at) !== undefined && NEGATIONS.longestBefore(words, at) === undefined,
  );
}
