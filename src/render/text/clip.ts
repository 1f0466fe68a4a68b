import { displayWidth, splitAtWidth } from './display-width.ts';

/** At most so many columns; what is cut off is shown by an ellipsis. */
export function clip(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const [kept] = splitAtWidth(text, columns - 1);
  return `${kept.trimEnd()}…`;
}
