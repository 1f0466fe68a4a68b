/** Signs with which a spreadsheet begins to calculate, full-width ones among them. */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/;

/** Text for a cell of CSV; what a spreadsheet would take for a formula begins with an apostrophe. */
export function harmlessCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
