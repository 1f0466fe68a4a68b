import type { Choice } from '../../src/core/contract/message.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words-of.ts';

/** Numbers with at most a short word between them: `1, 3 and 4`, `第1、3项`. */
const ONLY_NUMBERS = /^\D{0,3}\d{1,2}(?:\D{1,5}\d{1,2})*\D{0,3}$/u;

/** Words besides the labels: joiners and courtesy. More of them say something of their own. */
const MOST_OTHER_WORDS = 6;

/** A shorter word may stand for too much. */
const LEAST_LETTERS = 4;
const LEAST_HAN = 2;
const HAN = /\p{Script=Han}/u;

/**
 * The values of all choices that typed words name, in the order of the choices: by their numbers, by
 * their labels, or by a word that stands in one label only. Empty where the words name none, or say
 * something besides.
 */
export function optionsMeant(text: string, options: readonly Choice[]): readonly string[] {
  const folded = fold(text);
  const named = ONLY_NUMBERS.test(folded) ? byNumber(folded, options) : byLabel(folded, options);
  return options.filter(({ value }) => named.has(value)).map(({ value }) => value);
}

/** None where a number has no choice. */
function byNumber(text: string, options: readonly Choice[]): ReadonlySet<string> {
  const named = (text.match(/\d+/g) ?? []).map((number) => options[Number(number) - 1]?.value);
  const known = named.filter((value) => value !== undefined);
  return new Set(known.length === named.length ? known : []);
}

function byLabel(text: string, options: readonly Choice[]): ReadonlySet<string> {
  const named = new Set<string>();
  let rest = spaced(text);
  for (const { value, label } of options.toSorted(byLength)) {
    const phrase = spaced(fold(label));
    if (!rest.includes(phrase)) continue;
    named.add(value);
    rest = rest.replaceAll(phrase, ' ');
  }
  const others: string[] = [];
  for (const word of piecesOf(rest)) {
    const option = onlyOne(word, options);
    if (option === undefined) others.push(word);
    else named.add(option.value);
  }
  return others.length > MOST_OTHER_WORDS ? new Set() : named;
}

function byLength({ label }: Choice, { label: other }: Choice): number {
  return other.length - label.length;
}

/** The words with a space on either side of each, so that one includes another as a whole. */
function spaced(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** What stands between spaces, and in Chinese between joiners: its characters stay together. */
function piecesOf(text: string): readonly string[] {
  return text
    .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .split(/[ 和与及跟]/u)
    .filter((piece) => piece !== '');
}

/** The choice in whose label alone the word stands, at the beginning of one of its words. */
function onlyOne(word: string, options: readonly Choice[]): Choice | undefined {
  const isHan = HAN.test(word);
  if (word.length < (isHan ? LEAST_HAN : LEAST_LETTERS)) return undefined;
  const found = options.filter(({ label }) =>
    isHan ? fold(label).includes(word) : spaced(fold(label)).includes(` ${word}`),
  );
  return found.length === 1 ? found[0] : undefined;
}
