import type { ConversationStore } from '../engine/ports.ts';
import { collection } from '../store/port/collection.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import { type ConversationRecord, fromRecord, toRecord } from './conversation-record.ts';

/** Mailbox, mode, timers, outbox and journal of a talk in one document; its inside is the kernel's own. */
export const CONVERSATIONS = collection<ConversationRecord>()({
  name: 'conversations',
  indexes: [{ members: ['wakeAt'], sparse: true }],
  personal: {
    conversation: ['_id'],
    contact: ['mode.subject.contact.id', 'waiting.subject.contact.id'],
    words: [
      'speaker',
      'mode',
      'waiting',
      'inbox',
      'outbox',
      'later',
      'teamOutbox',
      'relay',
      'shown',
      'journal',
    ],
  },
});

export function conversationStore(store: DocumentStore): ConversationStore {
  const documents = store.documents(CONVERSATIONS);
  return {
    load: async (id) => {
      const record = await documents.get(id);
      return record && fromRecord(record);
    },
    newer: async (id, version) => {
      const record = await documents.newer(id, version);
      return record && fromRecord(record);
    },
    swap: async (next, before) => {
      if (next.version > 1) {
        return await documents.swap(toRecord(next), before && toRecord(before));
      }
      const [isNew = false] = await documents.insert([toRecord(next)]);
      return isNew;
    },
    due: async (now, limit) => {
      const where = { wakeAt: { lte: now } };
      const pick = ['version', 'stamp', 'wakeAt'] as const;
      const found = await documents.find({ where, order: ['wakeAt'], limit, pick });
      return found.map(({ _id, version, stamp, wakeAt = now }) => ({
        id: _id,
        version,
        stamp,
        dueAt: wakeAt,
      }));
    },
    confirm: async (id, version) => {
      const isDurable = await documents.confirm(id, version);
      if (!isDurable) throw new Error('What was read is not stored any more');
    },
    versions: async (ids) => {
      const found = await documents.find({ where: { _id: { in: ids } }, pick: ['version'] });
      return new Map(found.map(({ _id, version }) => [_id, version]));
    },
  };
}
