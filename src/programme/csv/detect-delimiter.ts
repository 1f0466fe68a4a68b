const DELIMITERS = [',', ';', '\t', '|', '，', '；'] as const;

/** All of them, for one file may have several: titles of Windows over rows of something else. */
export const LINE_ENDS = ['\r\n', '\n', '\r'];

/** The text of a file after the line that names its delimiter, where it has one. */
export interface Delimited {
  readonly delimiter: string;
  readonly text: string;
}

/** Excel writes `sep=;` in a line before the titles, and shows it to nobody. */
const NAMED = /^\uFEFF?"?sep=(?<delimiter>[^"\r\n])"?[ \t,;]*(?:\r\n|\r|\n|$)/i;

/** The delimiter that the file names itself, or else the one that separates its titles. */
export function delimited(text: string): Delimited {
  const named = NAMED.exec(text);
  const delimiter = named?.groups?.delimiter;
  if (named === null || delimiter === undefined) return { delimiter: detectDelimiter(text), text };
  return { delimiter, text: text.slice(named[0].length) };
}

/**
 * The delimiter that divides the header into most columns; what stands in quotes does not count.
 */
export function detectDelimiter(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const letter of text.replace(/^[\uFEFF\s]+/u, '')) {
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === '\n' || letter === '\r') break;
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const [first, ...others] = DELIMITERS;
  return others.reduce<string>(
    (best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best),
    first,
  );
}
