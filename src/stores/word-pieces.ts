import type { Condition } from '../store/port/documents.ts';

/** Signs in a piece: few enough to be found by an index, enough to tell texts from each other. */
const PIECE_SIGNS = 3;
/** Conditions for one term; what is found is compared with the whole term in any case. */
const PIECES_OF_A_TERM = 6;

/**
 * What a text is searched by: at each sign of each word the piece that begins there. Any part of a word
 * is found by its pieces, also in the middle: Chinese writes no spaces between words.
 */
export function wordPieces(text: string): readonly string[] {
  const pieces = new Set<string>();
  for (const word of text.split(/\s+/u)) {
    const signs = [...word];
    for (let from = 0; from < signs.length; from += 1) {
      pieces.add(signs.slice(from, from + PIECE_SIGNS).join(''));
    }
  }
  return [...pieces];
}

/** The condition that every text meets in which each of the terms is a part of a word; others may meet it, too. */
export function piecesOf(terms: readonly string[]): Extract<Condition, { all: unknown }> {
  return { all: terms.flatMap(piecesOfTerm) };
}

function piecesOfTerm(term: string): readonly (string | { readonly prefix: string })[] {
  const signs = [...term];
  if (signs.length < PIECE_SIGNS) return [{ prefix: term }];
  const last = signs.length - PIECE_SIGNS;
  const step = Math.max(1, Math.ceil((last + 1) / PIECES_OF_A_TERM));
  const pieces = new Set<string>();
  for (let from = 0; from <= last; from += step) {
    pieces.add(signs.slice(from, from + PIECE_SIGNS).join(''));
  }
  return [...pieces];
}

/** The first so many of what was found by pieces in which every term stands. */
export async function firstWithTerms<Found extends { readonly searchable?: string }>(
  found: AsyncIterable<Found>,
  terms: readonly string[],
  limit: number,
): Promise<readonly Found[]> {
  const kept: Found[] = [];
  for await (const one of found) {
    const { searchable = '' } = one;
    if (terms.every((term) => searchable.includes(term))) kept.push(one);
    if (kept.length >= limit) break;
  }
  return kept;
}
