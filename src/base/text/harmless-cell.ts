/** Where another program may begin a cell or a row: a line's end, a tab, and `;` where that parts cells. */
const BREAK = '\\n\\r\\v\\f\\u0085\\u2028\\u2029\\t;';
/** What such a program may pass over before it looks: blanks, controls, and quotes that it takes for its own. */
const PASSED_OVER = `(?:[^\\S${BREAK}]|["\\0-\\x08\\x0e-\\x1f])*`;
/** Signs with which a spreadsheet begins to calculate, full-width ones among them. */
const SIGN = '[=+\\-@＝＋－＠]';

const FORMULA = new RegExp(`(^|[${BREAK}])(?=${PASSED_OVER}${SIGN})`, 'gu');
/** Spreadsheets have taken what follows these for a formula. */
const CONTROL = /^[\t\r\0]/;

/**
 * Text for a cell of CSV. What a spreadsheet would take for a formula begins with an apostrophe: the
 * cell, a line in it, and what stands behind a tab or a semicolon, since a spreadsheet that parts
 * cells by those does not see our quotes.
 */
export function harmlessCell(text: string): string {
  const guarded = text.replace(FORMULA, "$1'");
  return CONTROL.test(guarded) ? `'${guarded}` : guarded;
}

const DASHED_ID = /^-[\w./:#-]*$/;

/**
 * The same for a cell that names a record, and joins with the same name elsewhere: an id that begins
 * with a hyphen stays as it is where it holds nothing but letters, digits and `_ - . / : #`. A
 * spreadsheet may try to reckon with that and show an error, but it can do nothing: a function
 * needs a bracket, a command (DDE) a bar and an exclamation mark, another file or sheet a quote, a
 * square bracket or an exclamation mark. An id of other signs is guarded like any text. Where `;`
 * parts cells, a row that begins with such an id is one cell, and the time behind the id no formula.
 */
export function harmlessId(text: string): string {
  return DASHED_ID.test(text) ? text : harmlessCell(text);
}
