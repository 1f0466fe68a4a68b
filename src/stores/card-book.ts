import type { CardBook } from '../engine/ports.ts';
import { collection, type Stored } from '../store/port/collection.ts';
import type { DocumentStore } from '../store/port/document-store.ts';

interface CardRow extends Stored {
  readonly channel: string;
  readonly card: string;
  /** Absent in a row that is only another thread of its card. */
  readonly messageId?: string;
  readonly thread: string;
}

export const CARDS = collection<CardRow>()({
  name: 'cards',
  indexes: [{ members: ['channel', 'thread'] }],
  personal: 'nothing',
});

/** The cards of team channels, one row for each and one for each other thread that leads to it. */
export function cardBook(store: DocumentStore): CardBook {
  const rows = store.documents(CARDS);
  return {
    find: async (channel, card) => {
      const row = await rows.get(`${channel}|${card}`);
      if (row?.messageId === undefined) return undefined;
      return { messageId: row.messageId, thread: row.thread };
    },
    keep: (channel, card, place) =>
      rows.put([{ _id: `${channel}|${card}`, channel, card, ...place }]),
    alias: (channel, card, thread) =>
      rows.put([{ _id: `${channel}|${card}|${thread}`, channel, card, thread }]),
    cardAt: async (channel, thread) => {
      const [row] = await rows.find({ where: { channel, thread }, limit: 1 });
      return row?.card;
    },
  };
}
