import mongoose from 'mongoose';
import type { CardBook } from '../engine/ports.ts';

interface CardRow {
  readonly _id: string;
  readonly channel: string;
  readonly card: string;
  /** Absent in a row that is only another thread of its card. */
  readonly messageId?: string;
  readonly thread: string;
}

const schema = new mongoose.Schema(
  { _id: String, channel: String, card: String, messageId: String, thread: String },
  { versionKey: false, collection: 'cards' },
);
schema.index({ channel: 1, thread: 1 });

export function cardModel(connection: mongoose.Connection) {
  return connection.models.Card ?? connection.model('Card', schema);
}

/** The cards of team channels, one row for each and one for each other thread that leads to it. */
export function cardBook(connection: mongoose.Connection): CardBook {
  const rows = cardModel(connection).collection as unknown as mongoose.mongo.Collection<CardRow>;
  const put = async ({ _id, ...row }: CardRow): Promise<void> => {
    await rows.updateOne({ _id }, { $set: row }, { upsert: true });
  };
  return {
    find: async (channel, card) => {
      const row = await rows.findOne({ _id: `${channel}|${card}` });
      if (row?.messageId === undefined) return undefined;
      return { messageId: row.messageId, thread: row.thread };
    },
    keep: (channel, card, place) => put({ _id: `${channel}|${card}`, channel, card, ...place }),
    alias: (channel, card, thread) =>
      put({ _id: `${channel}|${card}|${thread}`, channel, card, thread }),
    cardAt: async (channel, thread) => (await rows.findOne({ channel, thread }))?.card,
  };
}
