import type { Pattern, PatternNode, WordNode } from './pattern-node.ts';

/** Where matching stands: before which word, whether others may come between, words found. */
interface Place {
  readonly at: number;
  readonly loose: boolean;
  readonly found: number;
}

const NOWHERE: readonly Place[] = [];

function fits(node: WordNode, word: string | undefined): boolean {
  if (word === undefined) return false;
  return node.isPrefix ? word.startsWith(node.word) : word === node.word;
}

function wordPlaces(
  node: WordNode,
  { at, loose, found }: Place,
  words: readonly string[],
): readonly Place[] {
  if (!loose && !fits(node, words[at])) return NOWHERE;
  const last = loose ? at + node.gap : at;
  const places: Place[] = [];
  for (let next = at; next <= last; next += 1) {
    if (fits(node, words[next])) places.push({ at: next + 1, loose: false, found: found + 1 });
  }
  return places;
}

function placesAfter(pattern: Pattern, place: Place, words: readonly string[]): readonly Place[] {
  let places: readonly Place[] = [place];
  for (const node of pattern) {
    places =
      places.length === 1 && places[0] !== undefined
        ? afterNode(node, places[0], words)
        : places.flatMap((from) => afterNode(node, from, words));
    if (places.length === 0) break;
  }
  return places;
}

function afterNode(node: PatternNode, from: Place, words: readonly string[]): readonly Place[] {
  if (node.kind === 'space') return [{ ...from, loose: true }];
  if (node.kind === 'word') return wordPlaces(node, from, words);
  return node.options.flatMap((option) => placesAfter(option, from, words));
}

/** How many words of a pattern are found when it begins at a place; 0 if it is not there. */
export function wordsFoundAt(pattern: Pattern, words: readonly string[], at: number): number {
  const places = placesAfter(pattern, { at, loose: false, found: 0 }, words);
  return Math.max(0, ...places.map(({ found }) => found));
}

/** The words a pattern may begin with, whole or as prefixes. */
export function firstWords(pattern: Pattern): readonly WordNode[] {
  const [first, ...rest] = pattern;
  if (first === undefined) return [];
  if (first.kind === 'word') return [first];
  if (first.kind === 'space') return firstWords(rest);
  const isOptional = first.options.some((option) => option.every(({ kind }) => kind === 'space'));
  const firsts = first.options.flatMap(firstWords);
  return isOptional ? [...firsts, ...firstWords(rest)] : firsts;
}
