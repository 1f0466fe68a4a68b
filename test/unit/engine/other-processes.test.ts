import { describe, expect, it } from 'vitest';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { type Conversation, newConversation } from '../../../src/core/conversation/conversation.ts';
import { pending } from '../../../src/core/outbox/outbox.ts';
import { isToLookAfter } from '../../../src/engine/is-to-look-after.ts';
import type { ConversationStore } from '../../../src/engine/ports.ts';
import { Updater } from '../../../src/engine/updates/updater.ts';
import { MemoryStore } from '../../support/memory/memory-store.ts';

const CHAT = conversationId('fake', 'a');
const NOW = 1_000_000;

/** A store in memory that counts looks, and may do otherwise than it should. */
class CountedStore extends MemoryStore {
  looks = 0;

  override async newer(id: typeof CHAT, version: number): Promise<Conversation | undefined> {
    this.looks += 1;
    return await super.newer(id, version);
  }

  /** Another process changes what is stored. */
  async changedByOther(turns: number): Promise<void> {
    const before = (await this.load(CHAT)) ?? newConversation(CHAT);
    await this.swap({ ...before, turns, version: before.version + 1, stamp: `other:${turns}` });
  }
}

function updaterOn(store: ConversationStore): Updater {
  return new Updater({
    store,
    world: { flows: new Map(), welcome: 'none', can: () => undefined, defaultLocale: 'en' },
    worker: 'me',
    now: () => NOW,
    debounce: setImmediate,
  });
}

const turned = (conversation: Conversation): Conversation => ({
  ...conversation,
  turns: conversation.turns + 1,
});

describe('one of several processes on one store', () => {
  it('looks first once its copies were stale often enough, and loses no swap any more', async () => {
    const store = new CountedStore();
    const updater = updaterOn(store);
    await updater.update(CHAT, turned, true);
    for (let turns = 100; turns < 150; turns += 1) {
      await store.changedByOther(turns);
      await updater.update(CHAT, turned, true);
    }
    const looks = store.looks;
    expect(looks).toBeGreaterThan(20);
    await store.changedByOther(200);
    await updater.update(CHAT, turned, true);
    expect(store.looks).toBe(looks + 1);
    expect((await store.load(CHAT))?.turns).toBe(201);
  });

  it('does not look while it is alone', async () => {
    const store = new CountedStore();
    const updater = updaterOn(store);
    for (let turns = 0; turns < 100; turns += 1) await updater.update(CHAT, turned, true);
    expect(store.looks).toBe(0);
  });

  it('does what it claimed where its swap was made and overtaken before anybody looked', async () => {
    const store = new MemoryStore();
    let swaps = 0;
    const overtaken: ConversationStore = {
      load: (id) => store.load(id),
      newer: (id, version) => store.newer(id, version),
      confirm: (id, version) => store.confirm(id, version),
      versions: (ids) => store.versions(ids),
      due: (now, limit) => store.due(now, limit),
      swap: async (next) => {
        swaps += 1;
        await store.swap(next);
        const version = next.version + 1;
        return !(await store.swap({ ...next, turns: 7, version, stamp: 'other:1' }));
      },
    };
    const job = { kind: 'look-up', reference: 'I1' } as const;
    const updated = await updaterOn(overtaken).update(CHAT, (conversation) => ({
      ...conversation,
      outbox: [pending('1.0', job, NOW)],
    }));
    expect(updated.claimed?.entry).toMatchObject({ id: '1.0', tries: 1 });
    expect(updated.conversation).toMatchObject({ version: 2, turns: 7 });
    expect(swaps).toBe(1);
  });
});

describe('what is due', () => {
  const due = { id: CHAT, version: 3, stamp: 'me:12', dueAt: NOW };

  it('is looked after at once by the process that changed the conversation last', () => {
    expect(isToLookAfter(due, 'me', NOW)).toBe(true);
    expect(isToLookAfter({ ...due, stamp: 'me2:12' }, 'me', NOW)).toBe(false);
  });

  it('is left to others for a moment, and then taken by anybody, each at another time', () => {
    const workers = Array.from({ length: 20 }, (_, index) => `worker-${index}`);
    const takers = (afterMs: number) =>
      workers.filter((worker) => isToLookAfter(due, worker, NOW + afterMs)).length;
    expect(takers(1_000)).toBe(0);
    expect(takers(1_300)).toBeGreaterThan(0);
    expect(takers(1_300)).toBeLessThan(20);
    expect(takers(1_500)).toBe(20);
  });
});
