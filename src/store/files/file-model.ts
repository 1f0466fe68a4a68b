import mongoose from 'mongoose';
import type { ConversationId } from '../../core/ids.ts';
import type { Instant } from '../../core/instant.ts';
import type { FileRecord } from '../../core/kept-file.ts';

/** A file's record as it is stored; what stays of a removed one says nothing about anybody. */
export interface FileRow {
  readonly _id: string;
  readonly id?: string;
  readonly conversation?: ConversationId;
  readonly at?: Instant;
  readonly record: WithoutId<FileRecord>;
  /** Where its bytes lie. */
  readonly place?: string;
}

type WithoutId<Record> = Record extends unknown ? Omit<Record, 'id'> : never;

const { Mixed } = mongoose.Schema.Types;

const schema = new mongoose.Schema(
  { _id: String, conversation: String, record: Mixed, place: String },
  { strict: false, versionKey: false, id: false, collection: 'files' },
);
schema.index({ conversation: 1 }, { sparse: true });

export function fileModel(connection: mongoose.Connection) {
  return connection.models.File ?? connection.model('File', schema);
}
