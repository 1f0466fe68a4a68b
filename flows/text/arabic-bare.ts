/** The article and the one-letter words that Arabic writes together with the next word. */
const PREFIX = /^[وف]?(?:ال|بال|لل|كال)(?=\p{L}{2})/u;

/** A folded Arabic word without its article; any other word as it is. */
export function arabicBare(word: string): string {
  return word.replace(PREFIX, '');
}
