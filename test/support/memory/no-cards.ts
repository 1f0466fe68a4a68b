import type { CardBook } from '../../../src/engine/ports.ts';

/** A book for worlds in which nobody shows a card. */
export const NO_CARDS: CardBook = {
  find: async () => undefined,
  keep: async () => {},
  alias: async () => {},
  cardAt: async () => undefined,
};
