import type { OpeningFigures } from './measure-opening.ts';

const MEGABYTE = 1_000_000;

/** A row for each size of store. */
export function openingTable(figures: readonly OpeningFigures[]): readonly (readonly string[])[] {
  return [
    ['conversations stored', 'until the first read, ms', 'idle memory, MB'],
    ...figures.map(({ conversations, firstReadMs, idleBytes }) => [
      String(conversations),
      firstReadMs.toFixed(0),
      (idleBytes / MEGABYTE).toFixed(0),
    ]),
  ];
}
