import { type PlainSense, RATING_LEXICON, type RatingSense } from '../lexicon/rating-lexicon.ts';
import { hanDigit, hanNumbers } from '../text/han-numeral.ts';
import { numberShape } from '../text/number-shape.ts';
import type { RatingToken, TokenMark } from './rating-tokens.ts';

/** A piece of an answer whose meaning is known, or known to be unknown (`other`). */
export type RatingAtom =
  /** `pronoun`: the word for 1 that may also mean 'one of them'. */
  | { readonly kind: 'number'; readonly value: number; readonly pronoun: boolean }
  | { readonly kind: 'ratio'; readonly value: number; readonly over: number }
  | { readonly kind: 'stars'; readonly filled: number; readonly empty: number }
  | { readonly kind: 'level'; readonly position: number }
  | { readonly kind: PlainSense | Exclude<TokenMark, 'unknown'> };

interface Step {
  readonly atoms: readonly RatingAtom[];
  readonly length: number;
}

const OTHER: RatingAtom = { kind: 'other' };
/** What may stand right after a digit without a space: `4stars`, `5-star`, `4из5`, `4-but late`. */
const GLUEABLE: ReadonlySet<string> = new Set(['unit', 'percent', 'half', 'out-of', 'break']);

function number(value: number): RatingAtom {
  return { kind: 'number', value, pronoun: false };
}

function textOf(token: RatingToken | undefined): string {
  return token !== undefined && 'text' in token ? token.text : '';
}

/** Words and digits up to the next mark, for phrases such as `50 на 50`. */
function wordsFrom(tokens: readonly RatingToken[], at: number): readonly string[] {
  const words: string[] = [];
  for (let index = at; index < tokens.length && textOf(tokens[index]) !== ''; index += 1) {
    words.push(textOf(tokens[index]));
  }
  return words;
}

function digitAtoms(run: string): readonly RatingAtom[] {
  const shape = numberShape(run);
  if (shape.kind === 'number') return [number(shape.value)];
  if (shape.kind === 'range') return shape.values.map(number);
  return [shape];
}

function hanStep(words: readonly string[]): Step | undefined {
  let numeral = '';
  for (const word of words) {
    const digit = hanDigit(word);
    if (digit === undefined) break;
    numeral += digit;
  }
  if (numeral === '') return undefined;
  const share = numeral === '百' && words[1] === '分' && words[2] === '之';
  if (share) return { atoms: [{ kind: 'percent' }], length: 3 };
  const numbers = hanNumbers(numeral);
  return { atoms: numbers.length === 0 ? [OTHER] : numbers.map(number), length: numeral.length };
}

function atomOf(sense: RatingSense, length: number): RatingAtom {
  if (sense.kind !== 'number') return sense;
  return { ...sense, pronoun: sense.value === 1 && length === 1 };
}

/** `4点` alone is four o'clock, `4点5` is a decimal; the scores decide, so the sense is kept. */
function wordStep(tokens: readonly RatingToken[], at: number): Step {
  const words = wordsFrom(tokens, at);
  const found = RATING_LEXICON.longest(words, 0);
  const han = hanStep(words);
  if (han !== undefined && (found === undefined || found.length <= han.length)) return han;
  if (found === undefined) return { atoms: [OTHER], length: 1 };
  return { atoms: [atomOf(found.sense, found.length)], length: found.length };
}

function gluedStep(text: string): Step {
  const sense = RATING_LEXICON.whole([text]);
  if (text === 'ish') return { atoms: [], length: 1 };
  return { atoms: [sense && GLUEABLE.has(sense.kind) ? atomOf(sense, 1) : OTHER], length: 1 };
}

function stepAt(tokens: readonly RatingToken[], at: number, token: RatingToken): Step {
  switch (token.kind) {
    case 'word':
      return token.glued ? gluedStep(token.text) : wordStep(tokens, at);
    case 'digits': {
      const phrase = RATING_LEXICON.longest(wordsFrom(tokens, at), 0);
      if (phrase !== undefined && phrase.length > 1) return wordStep(tokens, at);
      return { atoms: digitAtoms(token.text), length: 1 };
    }
    case 'stars':
      return { atoms: [token], length: 1 };
    case 'unknown':
      return { atoms: [OTHER], length: 1 };
    default:
      return { atoms: [{ kind: token.kind }], length: 1 };
  }
}

export function ratingAtoms(tokens: readonly RatingToken[]): readonly RatingAtom[] {
  const atoms: RatingAtom[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const step = stepAt(tokens, at, token);
    atoms.push(...step.atoms);
    at += step.length;
  }
  return atoms;
}
