import { displayWidth } from '../../base/text/display-width.ts';

/** The widths of Noto Sans as parts of its size, over the letters of a usual label. */
const COLUMN_EM = 0.55;
const BOLD_COLUMN_EM = 0.6;
const PLAIN_SIZE = 12;

/**
 * About how wide a text is drawn in a CSS font such as `bold 14px Noto Sans SC`; two columns of a
 * wide character are as wide as the font is high. Without a browser nobody measures it.
 */
export function textWidth(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? PLAIN_SIZE);
  const column = font.startsWith('bold') ? BOLD_COLUMN_EM : COLUMN_EM;
  return displayWidth(text) * column * size;
}
