import type { Pattern, PatternNode } from './pattern-node.ts';

/** Where matching stands: before which word, whether others may come between, words found. */
interface Place {
  readonly at: number;
  readonly loose: boolean;
  readonly found: number;
}

const GAP_WORDS = 3;
/** Chinese counts in characters. */
const GAP_HAN = 6;
const HAN = /\p{Script=Han}/u;

function wordPlaces(
  node: Extract<PatternNode, { kind: 'word' }>,
  { at, loose, found }: Place,
  words: readonly string[],
): readonly Place[] {
  const places: Place[] = [];
  const gap = HAN.test(node.word) ? GAP_HAN : GAP_WORDS;
  const last = Math.min(words.length - 1, loose ? at + gap : at);
  for (let next = at; next <= last; next += 1) {
    const word = words[next] ?? '';
    const fits = node.isPrefix ? word.startsWith(node.word) : word === node.word;
    if (fits) places.push({ at: next + 1, loose: false, found: found + 1 });
  }
  return places;
}

function placesAfter(pattern: Pattern, place: Place, words: readonly string[]): readonly Place[] {
  let places: readonly Place[] = [place];
  for (const node of pattern) {
    places = places.flatMap((from) => {
      if (node.kind === 'space') return [{ ...from, loose: true }];
      if (node.kind === 'word') return wordPlaces(node, from, words);
      return node.options.flatMap((option) => placesAfter(option, from, words));
    });
    if (places.length === 0) break;
  }
  return places;
}

/** How many words of a pattern are found when it begins at a place; 0 if it is not there. */
export function wordsFoundAt(pattern: Pattern, words: readonly string[], at: number): number {
  const places = placesAfter(pattern, { at, loose: false, found: 0 }, words);
  return Math.max(0, ...places.map(({ found }) => found));
}

/** The words a pattern may begin with. */
export function firstWords(pattern: Pattern): readonly string[] {
  const [first, ...rest] = pattern;
  if (first === undefined) return [];
  if (first.kind === 'word') return [first.word];
  if (first.kind === 'space') return firstWords(rest);
  const isOptional = first.options.some((option) => option.every(({ kind }) => kind === 'space'));
  const firsts = first.options.flatMap(firstWords);
  return isOptional ? [...firsts, ...firstWords(rest)] : firsts;
}
