import { pipeline } from 'node:stream/promises';
import mongoose from 'mongoose';
import type { ByteShelf } from '../files/byte-shelf.ts';

const BUCKET = 'bytes';

interface Chunk {
  readonly _id: mongoose.mongo.ObjectId;
  readonly files_id: string;
}

/** Bytes in MongoDB's GridFS, which every process that serves can read. */
export function gridShelf({ db }: Pick<mongoose.Connection, 'db'>, newId: () => string): ByteShelf {
  if (db === undefined) throw new Error('The store is not connected');
  const bucket = new mongoose.mongo.GridFSBucket(db, { bucketName: BUCKET });
  const files = db.collection<{ readonly _id: string }>(`${BUCKET}.files`);
  const chunks = db.collection<Chunk>(`${BUCKET}.chunks`);
  return {
    put: async (key, bytes) => {
      const place = `${key}.${newId()}`;
      // The driver's declaration wants an ObjectId; MongoDB takes any id, and this one is derived.
      const id = place as unknown as mongoose.mongo.ObjectId;
      await pipeline([bytes], bucket.openUploadStreamWithId(id, key));
      return place;
    },
    open: async (_, place) => {
      if ((await files.findOne({ _id: place })) === null) return undefined;
      return bucket.openDownloadStream(place as unknown as mongoose.mongo.ObjectId);
    },
    clear: async (key, except) => {
      const ofKey = { $gte: `${key}.`, $lt: `${key}/`, ...(except && { $ne: except }) };
      await files.deleteMany({ _id: ofKey });
      await chunks.deleteMany({ files_id: ofKey });
    },
  };
}
