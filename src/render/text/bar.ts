/** A part of 1, drawn; anything outside is drawn as 0 or 1. */
export function bar(part: number, columns: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, part)) * columns);
  return '█'.repeat(filled) + '░'.repeat(columns - filled);
}

/** A part from −1 to 1, drawn to the left or to the right of the middle: `░░██│░░░░`. */
export function barFromMiddle(part: number, columnsASide: number): string {
  const left = bar(-part, columnsASide);
  return `${[...left].reverse().join('')}│${bar(part, columnsASide)}`;
}
