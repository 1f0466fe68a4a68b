import { createHash } from 'node:crypto';
import type mongoose from 'mongoose';
import { type ChannelName, type ConversationId, channelOf } from '../core/ids.ts';
import type { Instant } from '../core/instant.ts';
import type { Quarantined } from '../core/journal.ts';
import { plainReason } from '../core/plain-reason.ts';
import type { Quarantine, QuarantineEntry, QuarantineRecord } from '../engine/ports.ts';
import { ledgerModels } from './ledger-model.ts';

/** A row as the journal or an adapter wrote it. */
type Row = Omit<Quarantined, 'id' | 'conversation'> & {
  readonly _id: string;
  readonly conversation?: ConversationId;
  readonly channel?: ChannelName;
  readonly raw?: string;
  readonly replayedAt?: Instant;
  /** What it was, once its content is forgotten. */
  readonly of?: string;
};

type Rows = mongoose.mongo.Collection<Row>;

const HANDLE_LENGTH = 10;
/** Ids hold characters that shells read as their own. */
const handleOf = (id: string) =>
  createHash('sha256').update(id).digest('hex').slice(0, HANDLE_LENGTH);

const WAITING = { replayedAt: { $exists: false } };

/** The quarantine as an operator works with it; rows are written by the ledger and by adapters. */
export function quarantineStore(connection: mongoose.Connection): Quarantine {
  const rows = ledgerModels(connection).quarantine.collection as unknown as Rows;
  return {
    list: async (limit) => {
      const found = await rows.find(WAITING).sort({ at: 1 }).limit(limit).toArray();
      return found.map(entryOf);
    },
    find: async (handle) => {
      const id = await idOf(rows, handle);
      const row = id === undefined ? null : await rows.findOne({ _id: id });
      return row === null ? undefined : recordOf(row);
    },
    noteReplayed: async (id, at) => {
      const row = await rows.findOne({ _id: id });
      if (row === null || row.replayedAt !== undefined) return;
      const { of } = entryOf(row);
      await rows.updateOne(
        { _id: id },
        {
          $set: { replayedAt: at, ...(of !== undefined && { of }) },
          $unset: { event: '', entry: '', raw: '' },
        },
      );
    },
    drop: async (id) => {
      await rows.deleteOne({ _id: id });
    },
  };
}

async function idOf(rows: Rows, handle: string): Promise<string | undefined> {
  for await (const { _id } of rows.find({}, { projection: { _id: 1 } })) {
    if (_id === handle || handleOf(_id) === handle) return _id;
  }
  return undefined;
}

function entryOf(row: Row): QuarantineEntry {
  const { _id, at, conversation, event, entry, fault, replayedAt } = row;
  const channel = conversation === undefined ? row.channel : channelOf(conversation);
  const { kind, of } = kindOf(row);
  const reason = plainReason(fault, event ?? entry ?? row.raw);
  const where = conversation && shownId(conversation);
  return { handle: handleOf(_id), at, channel, conversation: where, kind, of, reason, replayedAt };
}

/** A long one, a visitor's of the web chat, is the address of the talk: it opens it. */
function shownId(id: ConversationId): string {
  return id.length <= ID_LENGTH ? id : `${id.slice(0, ID_SHOWN)}…`;
}

const ID_LENGTH = 60;
const ID_SHOWN = 12;

function kindOf({ conversation, event, entry, of }: Row): Pick<QuarantineEntry, 'kind' | 'of'> {
  if (entry !== undefined) return { kind: 'outbox', of: entry.job.kind };
  if (event !== undefined) return { kind: 'event', of: event.content.kind };
  return { kind: conversation === undefined ? 'delivery' : 'event', of };
}

function recordOf(row: Row): QuarantineRecord {
  const { _id: id, conversation, raw, channel: _, of: __, replayedAt: ___, ...kept } = row;
  const isOurs = conversation !== undefined && (kept.event ?? kept.entry) !== undefined;
  const quarantined = isOurs ? { ...kept, id, conversation } : undefined;
  return { ...entryOf(row), id, quarantined, raw };
}
