import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConversationId } from '../../src/core/contract/ids.ts';
import { type Conversation, newConversation } from '../../src/core/conversation/conversation.ts';
import type { ConversationStore } from '../../src/engine/ports.ts';
import { Updater } from '../../src/engine/updates/updater.ts';
import { chat, dueAt, following, PLACES, UPDATING } from '../support/store/conversation-places.ts';

for (const { name, place } of PLACES) {
  describe(`conversations kept ${name}`, () => {
    let store: ConversationStore;

    beforeAll(place.open);
    beforeEach(async () => {
      store = await place.empty();
    });
    afterAll(place.close);

    it('knows nothing of a conversation that nobody had', async () => {
      expect(await store.load(chat('nobody'))).toBeUndefined();
    });

    it('gives back exactly what was swapped in, and shares nothing with it', async () => {
      const event = {
        id: 'e1',
        conversation: chat('a'),
        at: 1_772_438_400_123,
        content: { kind: 'text', text: 'Grüße, 你好, שלום 👋\u0000' } as const,
      };
      const given = following(newConversation(chat('a')), 'me:1', {
        inbox: [{ event, acceptedAt: 5, tries: 0, notBefore: 5 }],
        mode: { kind: 'flow', flow: 'quiz', state: { a: [1, 2.5, { b: false }] }, settled: false },
        timers: [{ name: 'reminder', dueAt: 1_772_438_400_123 }],
        locale: 'zh-CN',
      });
      await store.swap(given);
      const first = await store.load(chat('a'));
      expect(first).toEqual(given);
      expect(await store.load(chat('a'))).not.toBe(first);
    });

    it('reads what was undefined as absent, in flows’ states too', async () => {
      const state = { answer: undefined, list: [{ value: undefined }] };
      const mode = { kind: 'flow', flow: 'quiz', state, settled: false } as const;
      const first = following(newConversation(chat('a')), 'me:1', { mode });
      await store.swap(first);
      expect((await store.load(chat('a')))?.mode).toStrictEqual({ ...mode, state: { list: [{}] } });
      await store.swap(following(first, 'me:2'));
      expect((await store.load(chat('a')))?.mode).toStrictEqual({ ...mode, state: { list: [{}] } });
    });

    it('keeps the whole of what it is given with what was stored before', async () => {
      const state = { answers: { a: 1 }, asked: ['a'], at: { 'x.y': 1 } };
      const mode = { kind: 'flow', flow: 'quiz', state, settled: false } as const;
      const first = following(newConversation(chat('a')), 'me:1', { mode, locale: 'de' });
      const later = { answers: { a: 2, b: 3 }, asked: ['a', 'b'], at: { 'x.y': 2 } };
      const { locale: _, ...spoken } = first;
      const second = following(spoken, 'me:2', { mode: { ...mode, state: later } });
      const third = following(second, 'me:3', { mode: { kind: 'idle' }, turns: 4 });
      await store.swap(first);
      expect(await store.swap(second, first)).toBe(true);
      expect(await store.load(chat('a'))).toEqual(second);
      expect(await store.swap(third, second)).toBe(true);
      expect(await store.swap(third, second)).toBe(false);
      expect(await store.load(chat('a'))).toEqual(third);
    });

    it('swaps only the version that follows the stored one', async () => {
      const first = following(newConversation(chat('a')), 'me:1');
      const second = following(first, 'me:2', { turns: 1 });
      expect(await store.swap(second)).toBe(false);
      expect(await store.swap(first)).toBe(true);
      expect(await store.swap(second)).toBe(true);
      expect(await store.swap(second)).toBe(false);
      expect(await store.swap(following(first, 'late:1', { turns: 9 }))).toBe(false);
      expect(await store.swap(following(following(second, 'x'), 'early:1', { turns: 9 }))).toBe(
        false,
      );
      expect(await store.load(chat('a'))).toEqual(second);
    });

    it('lets one of many begin a conversation, and keeps what that one wrote', async () => {
      const rivals = Array.from({ length: 20 }, (_, index) =>
        following(newConversation(chat('a')), `rival-${index}:1`),
      );
      const answers = await Promise.all(rivals.map((rival) => store.swap(rival)));
      expect(answers.filter((won) => won)).toHaveLength(1);
      const winner = rivals[answers.indexOf(true)];
      expect(await store.load(chat('a'))).toEqual(winner);
    });

    it('lets one of many change a conversation, and tells the right one', async () => {
      const first = following(newConversation(chat('a')), 'me:1');
      await store.swap(first);
      const rivals = Array.from({ length: 20 }, (_, index) => following(first, `rival-${index}:1`));
      const answers = await Promise.all(rivals.map((rival) => store.swap(rival)));
      expect(answers.filter((won) => won)).toHaveLength(1);
      expect((await store.load(chat('a')))?.stamp).toBe(rivals[answers.indexOf(true)]?.stamp);
    });

    it('tells each of a hundred swaps at once whether it was made', async () => {
      const first = Array.from({ length: 100 }, (_, index) =>
        following(newConversation(chat(`${index}`)), `me:${index}`),
      );
      await Promise.all(first.map((conversation) => store.swap(conversation)));
      const stale = (index: number): boolean => index % 3 === 0;
      await Promise.all(
        first
          .filter((_, index) => stale(index))
          .map((one) => store.swap(following(one, `rival:${one.id}`))),
      );
      const answers = await Promise.all(
        first.map((one) => store.swap(following(one, `mine:${one.id}`))),
      );
      expect(answers).toEqual(first.map((_, index) => !stale(index)));
      const stored = await Promise.all(first.map(({ id }) => store.load(id)));
      expect(stored.map((one) => one?.stamp)).toEqual(
        first.map(({ id }, index) => `${stale(index) ? 'rival' : 'mine'}:${id}`),
      );
    });

    it('lists what is due by now, the longest waiting first, with its version', async () => {
      const late = dueAt('late', 300);
      for (const one of [
        dueAt('b', 200),
        dueAt('a', 900, 100),
        late,
        dueAt('c', 301),
        dueAt('d'),
      ]) {
        await store.swap(one);
      }
      await store.swap(following(late, 'me:2'));
      expect(await store.due(300, 10)).toEqual([
        { id: chat('a'), version: 1, stamp: 'me:1', dueAt: 100 },
        { id: chat('b'), version: 1, stamp: 'me:1', dueAt: 200 },
        { id: chat('late'), version: 2, stamp: 'me:2', dueAt: 300 },
      ]);
      expect(await store.due(99, 10)).toEqual([]);
    });

    it('lists no more than it is asked for, and those that wait longest', async () => {
      for (const moment of [500, 300, 400, 100, 200]) await store.swap(dueAt(`${moment}`, moment));
      const due = await store.due(1_000, 2);
      expect(due.map(({ id }) => id)).toEqual([chat('100'), chat('200')]);
    });

    it('does not list a conversation any more once nothing in it is due', async () => {
      const waiting = dueAt('a', 100);
      await store.swap(waiting);
      await store.swap(following(waiting, 'me:2', { timers: [] }));
      expect(await store.due(1_000, 10)).toEqual([]);
    });

    it('gives what is newer than a version, and nothing where nothing is', async () => {
      const first = following(newConversation(chat('a')), 'me:1');
      const second = following(first, 'me:2');
      await store.swap(first);
      await store.swap(second);
      const asked = [0, 1, 2, 3].map((version) => store.newer(chat('a'), version));
      expect(await Promise.all(asked)).toEqual([second, second, undefined, undefined]);
      expect(await store.newer(chat('nobody'), 0)).toBeUndefined();
    });

    it('gives each of many that are asked for at once what is theirs', async () => {
      const all = Array.from({ length: 230 }, (_, index) =>
        following(newConversation(chat(`${index}`)), `me:${index}`),
      );
      await Promise.all(all.map((one) => store.swap(one)));
      expect(await Promise.all(all.map(({ id }) => store.load(id)))).toEqual(all);
    });

    it('confirms the stored version and those before it, and changes nothing', async () => {
      const first = following(newConversation(chat('a')), 'me:1');
      const second = following(first, 'me:2');
      await store.swap(first);
      await store.swap(second);
      await store.confirm(chat('a'), 1);
      await store.confirm(chat('a'), 2);
      expect(await store.load(chat('a'))).toEqual(second);
    });

    it('confirms nothing that is not stored', async () => {
      await store.swap(following(newConversation(chat('a')), 'me:1'));
      await expect(store.confirm(chat('a'), 2)).rejects.toThrow('not stored');
      await expect(store.confirm(chat('nobody'), 1)).rejects.toThrow('not stored');
    });

    it('tells the versions of those that somebody had', async () => {
      const first = following(newConversation(chat('a')), 'me:1');
      await store.swap(first);
      await store.swap(following(first, 'me:2'));
      await store.swap(following(newConversation(chat('b')), 'me:3'));
      const versions = await store.versions([chat('a'), chat('nobody'), chat('b')]);
      expect([...versions].sort()).toEqual([
        [chat('a'), 2],
        [chat('b'), 1],
      ]);
    });

    it('shows by its stamp whether a swap was made whose answer was lost', async () => {
      const loads: ConversationId[] = [];
      const swaps: Conversation[] = [];
      const updater = new Updater({
        ...UPDATING,
        store: {
          load: (id) => {
            loads.push(id);
            return store.load(id);
          },
          newer: (id, version) => store.newer(id, version),
          swap: async (next) => {
            swaps.push(next);
            await store.swap(next);
            throw new Error('the documents was reset');
          },
          confirm: (id, version) => store.confirm(id, version),
          versions: (ids) => store.versions(ids),
          due: (now, limit) => store.due(now, limit),
        },
      });
      for (const turns of [1, 2, 3]) {
        await updater.update(chat('a'), (conversation) => ({ ...conversation, turns }));
      }
      expect(swaps).toHaveLength(3);
      expect(await store.load(chat('a'))).toMatchObject({ turns: 3, version: 3, stamp: 'me:3' });
    });

    it('rejects where neither the swap nor a look at the store is answered', async () => {
      const down = async () => {
        throw new Error('the documents was reset');
      };
      const updater = new Updater({
        ...UPDATING,
        store: {
          load: (id) => store.load(id),
          newer: (id, version) => store.newer(id, version),
          swap: down,
          confirm: down,
          versions: async () => new Map(),
          due: async () => [],
        },
      });
      const change = (conversation: Conversation) => ({ ...conversation, turns: 1 });
      await expect(updater.update(chat('a'), change)).rejects.toThrow('reset');
      expect(await store.load(chat('a'))).toBeUndefined();
    });
  });
}
