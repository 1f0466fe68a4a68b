import { type Connection, type Model, Schema } from 'mongoose';
import type { Instant } from '../core/instant.ts';
import type { Response } from '../core/response.ts';
import type { Facts } from '../insight/ports.ts';

/** A response as it is stored: its id is the document's. */
export type ResponseRecord = Omit<Response, 'id'> & Kept & { readonly _id: string };

/** What the store keeps beside a response. */
export interface Kept {
  /** What reports count; see `Facts`. Absent in what was written before there were any. */
  readonly facts?: Facts;
  /**
   * Present until the rollups of its days hold this state. It is written with the state itself, so
   * that no crash can part the two, and taken away only where the token is still the one that was
   * seen when the days were counted: every write brings a token that never was before.
   */
  readonly unrolled?: Unrolled;
}

export interface Unrolled {
  readonly token: string;
  /** In whose days it counts now or may have been counted before. */
  readonly at: readonly Instant[];
}

/** What stays of an erased response until the rollups have forgotten it. */
export interface Tombstone {
  readonly _id: string;
  readonly startedAt: Instant;
  readonly updatedAt: Instant;
  readonly erased: true;
  readonly unrolled: Unrolled;
}

const NAME = 'responses';

/** What lies inside is checked by the response's own schema when it is read, not again here. */
const inside = Schema.Types.Mixed;

/**
 * Finds responses that meet several conditions without looking at any other. Few channels come
 * first and many instants last, so that a condition left open is a few seeks and not a long walk.
 */
const BY_FACTS = {
  'facts.version': 1,
  'facts.keys.channel': 1,
  'facts.keys.class': 1,
  'facts.keys.country': 1,
  'facts.keys.product': 1,
  'facts.keys.account': 1,
  startedAt: 1,
} as const;

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
    files: inside,
    facts: inside,
    unrolled: inside,
    erased: Boolean,
  },
  { collection: NAME, versionKey: false, id: false, minimize: false, strict: 'throw' },
);
schema.index({ startedAt: 1, _id: 1 });
schema.index({ 'subject.shipment.id': 1, startedAt: 1 });
schema.index({ 'subject.account.id': 1, startedAt: 1 });
schema.index({ 'subject.contact.id': 1 });
schema.index({ conversation: 1, startedAt: 1 });
schema.index({ 'unrolled.at': 1 }, { sparse: true });
schema.index(BY_FACTS, { name: 'by_facts' });

/** The model of one connection; asked for twice, it is the same. */
export function responseModel(connection: Connection): Model<ResponseRecord> {
  const known = connection.models[NAME] as Model<ResponseRecord> | undefined;
  return known ?? connection.model<ResponseRecord>(NAME, schema as Schema<ResponseRecord>);
}
