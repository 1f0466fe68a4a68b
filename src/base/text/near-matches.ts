/** How many names are worth reading in an error. */
const NAMES_LIMIT = 3;

/** The candidates that somebody who wrote `written` may have meant, the nearest first. */
export function nearMatches(written: string, candidates: Iterable<string>): readonly string[] {
  const wanted = plain(written);
  if (wanted === '') return [];
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: distance(wanted, plain(candidate)) }))
    .filter(({ candidate, distance: far }) => far <= tolerance(wanted, plain(candidate)))
    .sort((one, other) => one.distance - other.distance)
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

/** Levenshtein's edit distance, one row of its table at a time. */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 0; row < from.length; row += 1) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column += 1) {
      const replaced = (above[column] ?? 0) + (from[row] === to[column] ? 0 : 1);
      const shifted = Math.min(above[column + 1] ?? 0, current[column] ?? 0) + 1;
      current.push(Math.min(replaced, shifted));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
