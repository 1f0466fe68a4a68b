import { type Connection, type Model, Schema } from 'mongoose';
import type { Response } from '../core/response.ts';

/** A response as it is stored: its id is the document's. */
export type ResponseRecord = Omit<Response, 'id'> & { readonly _id: string };

const NAME = 'responses';

/** What lies inside is checked by the response's own schema when it is read, not again here. */
const inside = Schema.Types.Mixed;

const schema = new Schema(
  {
    _id: { type: String, required: true },
    conversation: String,
    flow: String,
    subject: inside,
    locale: String,
    startedAt: { type: Number, required: true },
    updatedAt: { type: Number, required: true },
    endedAt: Number,
    end: String,
    consent: inside,
    answers: [inside],
    chains: [inside],
  },
  { collection: NAME, versionKey: false, id: false, minimize: false, strict: 'throw' },
);
schema.index({ startedAt: 1, _id: 1 });
schema.index({ 'subject.shipment.id': 1, startedAt: 1 });
schema.index({ 'subject.account.id': 1, startedAt: 1 });
schema.index({ 'subject.contact.id': 1 });
schema.index({ conversation: 1, startedAt: 1 });

/** The model of one connection; asked for twice, it is the same. */
export function responseModel(connection: Connection): Model<ResponseRecord> {
  const known = connection.models[NAME] as Model<ResponseRecord> | undefined;
  return known ?? connection.model<ResponseRecord>(NAME, schema as Schema<ResponseRecord>);
}
