import { nearMatches } from './near-matches.ts';

/** More of a name is not told: it is no name. */
const NAME_LENGTH = 40;

/** Why a name of a settings file is refused: `"doc" is not a theme; did you mean "documents"? …`. */
export function unknownName(what: string, written: string, known: readonly string[]): string {
  return `"${written.slice(0, NAME_LENGTH)}" is not a ${what}; ${knownNames(written, known)}`;
}

/** The known name that is nearest to a wrong one, where one is near, and all that there are. */
export function knownNames(written: string, known: readonly string[]): string {
  const [near] = nearMatches(written, known);
  const meant = near === undefined ? '' : `did you mean "${near}"? `;
  return `${meant}choose one of ${known.join(', ')}`;
}
