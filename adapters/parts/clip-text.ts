import { beginning } from './split-text.ts';

export const ELLIPSIS = '…';

/** The text where it has at most `limitUnits` UTF-16 units, else as much of its beginning and a sign. */
export function clipText(text: string, limitUnits: number): string {
  if (text.length <= limitUnits) return text;
  return `${beginning(text, limitUnits - ELLIPSIS.length)}${ELLIPSIS}`;
}
