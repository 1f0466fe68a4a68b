/** Signs with which a spreadsheet begins to calculate, full-width ones among them. */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/;

/** Text for a cell of CSV; what a spreadsheet would take for a formula begins with an apostrophe. */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

const DASHED_ID = /^-[\w./:#-]*$/;

/**
 * The same for a cell that names a record, and joins with the same name elsewhere: an id that begins
 * with a hyphen stays as it is where it holds nothing but letters, digits and `_ - . / : #`. A
 * spreadsheet may try to reckon with that and show an error, but it can do nothing: a function
 * needs a bracket, a command (DDE) a bar and an exclamation mark, another file or sheet a quote, a
 * square bracket or an exclamation mark. An id of other signs is guarded like any text.
 */
export function harmlessId(text: string): string {
  return DASHED_ID.test(text) ? text : harmlessCell(text);
}
