import { distance } from 'fastest-levenshtein';

/** How many names are worth reading in an error. */
const NAMES_LIMIT = 3;

/** The candidates that somebody who wrote `written` may have meant, the nearest first. */
export function nearMatches(written: string, candidates: Iterable<string>): readonly string[] {
  const wanted = plain(written);
  if (wanted === '') return [];
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, edits: distance(wanted, plain(candidate)) }))
    .filter(({ candidate, edits }) => edits <= tolerance(wanted, plain(candidate)))
    .sort((one, other) => one.edits - other.edits)
    .slice(0, NAMES_LIMIT)
    .map(({ candidate }) => candidate);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 100);
}

/** A part of a name counts as near, however much is missing. */
const SHORTEST_PART = 3;

function tolerance(wanted: string, candidate: string): number {
  const [shorter, longer] =
    wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  if (shorter.length >= SHORTEST_PART && longer.includes(shorter)) return Number.POSITIVE_INFINITY;
  return Math.max(1, Math.floor(wanted.length / 3));
}
