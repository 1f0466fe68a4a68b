import { plainReason } from '../base/plain-reason.ts';
import { type ConversationId, channelOf } from '../core/contract/ids.ts';
import type { Quarantine, QuarantineEntry, QuarantineRecord } from '../engine/ports.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import type { DocumentsOf } from '../store/port/documents.ts';
import { QUARANTINE, type QuarantineRow } from './quarantine-rows.ts';

type Rows = DocumentsOf<typeof QUARANTINE>;

/** The quarantine as an operator works with it; rows are written by the ledger and by adapters. */
export function quarantineStore(store: DocumentStore): Quarantine {
  const rows = store.documents(QUARANTINE);
  return {
    list: (limit) => list(rows, limit),
    find: async (handle) => {
      const [row = await rows.get(handle)] = await rows.find({ where: { handle }, limit: 1 });
      return row && recordOf(row);
    },
    noteReplayed: async (id, at) => {
      const row = await rows.get(id);
      if (row === undefined || row.replayedAt !== undefined) return;
      const { of } = entryOf(row);
      const unset = ['event', 'entry', 'raw'];
      await rows.change({ key: id, set: { replayedAt: at, of }, unset });
    },
    drop: async (id) => {
      await rows.change({ key: id, remove: true });
    },
  };
}

async function list(rows: Rows, limit: number): Promise<readonly QuarantineEntry[]> {
  const waiting: QuarantineEntry[] = [];
  for await (const row of rows.each({ order: ['at'] })) {
    if (row.replayedAt === undefined) waiting.push(entryOf(row));
    if (waiting.length >= limit) break;
  }
  return waiting;
}

function entryOf(row: QuarantineRow): QuarantineEntry {
  const { handle, at, conversation, event, entry, fault, replayedAt } = row;
  const channel = conversation === undefined ? row.channel : channelOf(conversation);
  const { kind, of } = kindOf(row);
  const reason = plainReason(fault, event ?? entry ?? row.raw);
  const where = conversation && shownId(conversation);
  return { handle, at, channel, conversation: where, kind, of, reason, replayedAt };
}

/** A long one, a visitor's of the web chat, is the address of the talk: it opens it. */
function shownId(id: ConversationId): string {
  return id.length <= ID_LENGTH ? id : `${id.slice(0, ID_SHOWN)}…`;
}

const ID_LENGTH = 60;
const ID_SHOWN = 12;

function kindOf({
  conversation,
  event,
  entry,
  of,
}: QuarantineRow): Pick<QuarantineEntry, 'kind' | 'of'> {
  if (entry !== undefined) return { kind: 'outbox', of: entry.job.kind };
  if (event !== undefined) return { kind: 'event', of: event.content.kind };
  return { kind: conversation === undefined ? 'delivery' : 'event', of };
}

function recordOf(row: QuarantineRow): QuarantineRecord {
  const {
    _id: id,
    handle: _,
    conversation,
    raw,
    channel: __,
    of: ___,
    replayedAt: ____,
    ...kept
  } = row;
  const isOurs = conversation !== undefined && (kept.event ?? kept.entry) !== undefined;
  const quarantined = isOurs ? { ...kept, id, conversation } : undefined;
  return { ...entryOf(row), id, quarantined, raw };
}
