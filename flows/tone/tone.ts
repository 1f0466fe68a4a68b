import { rootCauseOf } from '../cause/root-cause.ts';
import { isConcrete, isShort } from '../cause/vagueness.ts';
import { tonePhrases } from '../lexicon/tone-tables.ts';
import { saysTheSame } from '../text/same-words.ts';
import { angerIn, badNewsIn } from './anger.ts';
import { isWhole, opensWith, readWords } from './tone-whole.ts';

const CORRECTIONS = tonePhrases('corrections');
const DONT_KNOW = tonePhrases('dontKnow');
const NOTHING = tonePhrases('nothing');
const REFUSAL = tonePhrases('refusal');
const REFUSAL_OPENING = tonePhrases('refusalOpening');
const SAME_AGAIN = tonePhrases('sameAgain');

/** Signs that stand for 'nothing' in a form. */
const DASH = /^\s*[-–—_/\\.xX×]{1,3}\s*$/u;

/** `no idea`, `我不清楚`; not an answer that also offers a guess. */
export function isDontKnow(text: string): boolean {
  return isWhole(text, DONT_KNOW);
}

/** Nothing to add: `no`, `没有`, `nada más`, `-`. */
export function isNothing(text: string): boolean {
  return DASH.test(text) || isWhole(text, NOTHING);
}

/** The buyer will not answer: `leave me alone`, `no comment`, `不想回答`. */
export function isRefusal(text: string): boolean {
  return isWhole(text, REFUSAL) || opensWith(text, REFUSAL_OPENING);
}

/** Begins with what takes back the answer before, and is short: `sorry, I meant 4`. */
export function isCorrection(text: string): boolean {
  const words = readWords(text);
  return words.length <= MOST_CORRECTING_WORDS && opensWith(text, CORRECTIONS);
}

/** A longer message tells a reason. */
const MOST_CORRECTING_WORDS = 10;

/** Insults, threats and shouting; dissatisfaction alone is not anger. */
export function isAngry(text: string): boolean {
  return angerIn(text);
}

/** Says that something was bad, mildly or strongly. */
export function isBadNews(text: string): boolean {
  return badNewsIn(text);
}

/** Too general to act on, `bad`, `很差`, so that an example is worth asking for. */
export function isVague(text: string): boolean {
  const words = readWords(text);
  if (!isShort(words) || isConcrete(words) || rootCauseOf(text) !== undefined) return false;
  return !isDontKnow(text) && !isNothing(text) && !isRefusal(text);
}

/** Whether an answer only says again what an earlier one said. */
export function repeats(answer: string, earlier: readonly string[]): boolean {
  if (earlier.length === 0) return false;
  if (isWhole(answer, SAME_AGAIN)) return true;
  const words = readWords(answer);
  return earlier.some((other) => saysTheSame(words, readWords(other)));
}
