import { visibleText } from './visible-text.ts';

const TEXT_CHARACTERS = 300;

/** People's line breaks must not look like lines of ours; what is too long for a line is cut. */
export function onOneLine(text: string): string {
  const line = visibleText(text)
    .replace(/\s*[\n\r\u2028\u2029]+\s*/gu, ' ')
    .trim();
  return line.length <= TEXT_CHARACTERS ? line : `${line.slice(0, TEXT_CHARACTERS - 1)}…`;
}
