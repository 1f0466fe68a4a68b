import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationId } from '../../src/core/contract/ids.ts';
import { newConversation } from '../../src/core/conversation/conversation.ts';
import { type ReplayParts, replay } from '../../src/engine/spool/replay.ts';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { conversationStore } from '../../src/stores/conversation-store.ts';
import { rawQuarantine } from '../../src/stores/key-value-store.ts';
import { ledgerStore } from '../../src/stores/ledger.ts';
import { QUARANTINE, quarantineRow } from '../../src/stores/quarantine-rows.ts';
import { quarantineStore } from '../../src/stores/quarantine-store.ts';
import { CHAT } from '../support/kernel/kernel-channel.ts';
import { said } from '../support/kernel/kernel-events.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

const WORDS = 'Pallet 7 stood in the rain';
const ID = `${CHAT}!said:a`;

for (const { name, open } of storesUnderTest()) {
  describe(`the quarantine in ${name}`, () => {
    let server: TestStore;
    let documents: DocumentStore;
    let parts: ReplayParts & { readonly taken: string[] };

    beforeAll(async () => {
      server = await open();
      documents = await documentsIn(server);
      const taken: string[] = [];
      parts = {
        quarantine: quarantineStore(documents),
        store: conversationStore(documents),
        sink: async ({ id }) => {
          taken.push(id);
          return { closesChoices: false };
        },
        taken,
        newId: randomUUID,
        now: () => 1_000,
      };
      const responses = { upsertMany: async () => {}, takeBack: async () => {} } as never;
      const ledger = ledgerStore(
        documents,
        { responses, files: { remove: async () => {} } },
        () => ({}),
      );
      const fault = `cannot read "${WORDS}"`;
      const quarantined = { id: ID, conversation: CHAT, at: 5, event: said('a', WORDS), fault };
      await ledger.write([{ kind: 'quarantined', at: 5, quarantined }]);
      await rawQuarantine(documents, () => 'raw-1')('slack', '{"type":7}', 'no type', 6);
      await rawQuarantine(documents, () => 'raw-2')(
        'telegram',
        JSON.stringify(said('b', WORDS)),
        'could not be stored',
        7,
      );
      await parts.store.swap({ ...newConversation(CHAT), version: 1, stamp: 's' });
    });
    afterAll(async () => {
      await documents?.close();
      await server?.close();
    });

    async function handleOf(id: string): Promise<string> {
      return (await parts.quarantine.find(id))?.handle ?? '';
    }

    it('lists events and deliveries, the oldest first, without a word of anybody', async () => {
      const listed = await parts.quarantine.list(10);
      expect(listed).toMatchObject([
        { channel: 'fake', conversation: CHAT, kind: 'event', of: 'text', reason: 'cannot read …' },
        { channel: 'slack', kind: 'delivery', reason: 'no type' },
        { channel: 'telegram', kind: 'delivery', reason: 'could not be stored' },
      ]);
      expect(JSON.stringify(listed)).not.toContain('Pallet');
    });

    it('tells of a visitor by as much of the id as opens no talk', async () => {
      const visitor = `web:v.${'3f'.repeat(32)}` as ConversationId;
      const event = { ...said('v', WORDS), conversation: visitor };
      const row = { id: 'visitor', conversation: visitor, at: 1, event, fault: 'no' };
      await documents.documents(QUARANTINE).insert([quarantineRow(row)]);
      const [entry] = await parts.quarantine.list(1);
      expect(entry).toMatchObject({ channel: 'web', conversation: 'web:v.3f3f3f…' });
      expect((await parts.quarantine.find('visitor'))?.quarantined?.conversation).toBe(visitor);
      await parts.quarantine.drop('visitor');
    });

    it('gives an event back to its conversation once, and forgets what was kept', async () => {
      const handle = await handleOf(ID);
      expect(await replay(handle, parts)).toEqual({ kind: 'replayed' });
      expect(await replay(handle, parts)).toEqual({ kind: 'before', at: 1_000 });
      const stored = await parts.store.load(CHAT as ConversationId);
      expect(stored?.inbox).toMatchObject([{ event: { id: 'said:a' }, replays: 1 }]);
      expect((await parts.quarantine.list(10)).map(({ at }) => at)).toEqual([6, 7]);
      const kept = await documents.documents(QUARANTINE).get(ID);
      expect(JSON.stringify(kept)).not.toContain('Pallet 7 stood in the rain"}');
      expect(kept).not.toHaveProperty('event');
    });

    it('gives it back once also where we died before that was noted', async () => {
      await documents
        .documents(QUARANTINE)
        .change({ key: ID, unset: ['replayedAt'], set: { event: said('a', WORDS) } });
      expect(await replay(ID, parts)).toEqual({ kind: 'replayed' });
      expect((await parts.store.load(CHAT as ConversationId))?.inbox).toHaveLength(1);
    });

    it('hands on what a channel had read, and only drops what it could not', async () => {
      expect(await replay('raw-2', parts)).toEqual({ kind: 'replayed' });
      expect(parts.taken).toEqual(['said:b']);
      expect(await replay('raw-1', parts)).toEqual({ kind: 'unreadable' });
      expect(await replay('nothing', parts)).toEqual({ kind: 'unknown' });
      await parts.quarantine.drop('raw-1');
      expect(await parts.quarantine.list(10)).toEqual([]);
    });
  });
}
