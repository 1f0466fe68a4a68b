/** One thing in a file that cannot be taken over, told so that its author can put it right. */
export interface Fault {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** The header as the file writes it; empty where the whole row is meant. */
  readonly column: string;
  readonly written: string;
  readonly expected: string;
  readonly example?: string;
  /** The file has no such column; `written` is empty then. */
  readonly missing?: true;
}

/** More of a long cell than this helps nobody to find it. */
const WRITTEN_LIMIT = 80;

export function excerpt(written: string): string {
  return written.length <= WRITTEN_LIMIT ? written : `${written.slice(0, WRITTEN_LIMIT)}…`;
}
