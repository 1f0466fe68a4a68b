/** `#NAME?`, `#DIV/0!`, `#¡VALOR!`, `#ИМЯ?`: errors of spreadsheets in any language. */
const ERROR = /^=?#[¿¡]?[\p{Lu}\d/_.]+[!?]$/u;
/** Those without a sign at the end: nothing was found, or is there yet. */
const NOTHING_FOUND = /^#(?:N\/[ABDV]|NV|Н\/Д|NÃO\.DISP|GETTING_DATA)!?$/iu;
const OFFICE_ERROR = /^(?:Err|Fehler):\d{3}$/i;
/** A number of many digits as a narrow column shows it, also behind a channel: `4.50013E+11`. */
const CUT = /(?:^|:)[-+]?\d(?:[.,]\d+)?E\+\d+(?=$|[\s,;])/i;
const TOO_NARROW = /^#{3,}$/;

/** Why a cell is not what its author wrote, where a spreadsheet has spoilt it. */
export function spreadsheetDamage(written: string): string | undefined {
  const text = written.normalize('NFKC');
  if ([ERROR, NOTHING_FOUND, OFFICE_ERROR].some((form) => form.test(text))) {
    return 'this is a spreadsheet error: check the formula there';
  }
  if (CUT.test(text)) {
    return 'a spreadsheet has shortened this number: format the column as text and enter it again';
  }
  if (!TOO_NARROW.test(text)) return undefined;
  return 'the column was too narrow in the spreadsheet: make it wider and save again';
}
