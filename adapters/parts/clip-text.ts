import { splitText } from './split-text.ts';

const ELLIPSIS = '…';

/** The text where it has at most `limitUnits` UTF-16 units, else as much of its beginning and a sign. */
export function clipText(text: string, limitUnits: number): string {
  if (text.length <= limitUnits) return text;
  return `${splitText(text, limitUnits - ELLIPSIS.length)[0] ?? ''}${ELLIPSIS}`;
}
