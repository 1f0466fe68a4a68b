/** Controls, bidi and other format signs, lone surrogates, private and unassigned characters. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}]/gu;
const SPACE = /[\p{Cc}\p{Z}]+/gu;
/** More marks on one letter than any language writes. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * Somebody else's words, made safe for one line of a terminal: nothing in them can move the cursor,
 * turn the direction of what follows, or grow over its neighbours.
 */
export function clean(text: string): string {
  return text
    .replace(SPACE, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(SPACE, ' ')
    .trim();
}
