import { describe, expect, it } from 'vitest';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { Conversation } from '../../../../src/core/conversation/conversation.ts';
import { Rounds } from '../../../../src/engine/updates/rounds.ts';
import { Updater } from '../../../../src/engine/updates/updater.ts';
import { MemoryStore } from '../../../support/memory/memory-store.ts';

const CHAT = conversationId('fake', 'a');
const OTHER = conversationId('fake', 'b');

/** A task that ends when it is told to. */
function openTask() {
  let end: (value: string) => void = () => undefined;
  let fail: (reason: string) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { run: () => ended, end, fail };
}

const moment = () => new Promise((go) => setImmediate(go));

describe('changes in rounds', () => {
  it('gather while a round is under way, and leave together when all of it has ended', async () => {
    const rounds = new Rounds();
    const begun: string[] = [];
    const tasks = new Map(['a', 'b', 'c', 'd'].map((name) => [name, openTask()]));
    const ask = (name: string) =>
      rounds.run(() => {
        begun.push(name);
        return tasks.get(name)?.run() ?? Promise.resolve('');
      });
    const first = Promise.allSettled([ask('a'), ask('b')]);
    await moment();
    const second = Promise.allSettled([ask('c'), ask('d')]);
    tasks.get('a')?.end('A');
    await moment();
    expect(begun).toEqual(['a', 'b']);
    tasks.get('b')?.fail('no');
    await moment();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    for (const name of ['c', 'd']) tasks.get(name)?.end(name);
    expect(await first).toMatchObject([{ value: 'A' }, { reason: 'no' }]);
    expect(await second).toMatchObject([{ value: 'c' }, { value: 'd' }]);
  });
});

/** A store in memory whose swaps of one conversation wait until they may go on. */
class SlowStore extends MemoryStore {
  readonly way = openTask();

  override async swap(next: Conversation, before?: Conversation): Promise<boolean> {
    if (next.id === OTHER) await this.way.run();
    return await super.swap(next, before);
  }
}

function updaterOn(store: MemoryStore, linger: (flush: () => void) => void): Updater {
  return new Updater({
    store,
    world: { flows: new Map(), welcome: 'none', can: () => undefined, defaultLocale: 'en' },
    worker: 'me',
    now: () => 1_000_000,
    debounce: linger,
  });
}

const adding =
  (turns: number) =>
  (conversation: Conversation): Conversation => ({
    ...conversation,
    turns: conversation.turns * 10 + turns,
  });

describe('a change that nobody waits for', () => {
  it('shares the swap of one that waits for its round', async () => {
    const store = new SlowStore();
    const updater = updaterOn(store, () => expect.unreachable('nothing lingers'));
    const other = updater.update(OTHER, adding(1));
    await moment();
    const waitedFor = updater.update(CHAT, adding(1));
    const booking = updater.deferred(CHAT, adding(2));
    store.way.end('');
    await Promise.all([other, waitedFor, booking]);
    expect(store.peek(CHAT)).toMatchObject({ version: 1, turns: 21 });
  });

  it('is made all the same where the change that should take it along cannot be', async () => {
    const store = new SlowStore();
    const updater = updaterOn(store, setImmediate);
    const other = updater.update(OTHER, adding(1));
    await moment();
    const refused = updater.update(CHAT, () => {
      throw new Error('no room');
    });
    const booking = updater.deferred(CHAT, adding(2));
    store.way.end('');
    await expect(refused).rejects.toThrow('no room');
    await Promise.all([other, booking]);
    expect(store.peek(CHAT)).toMatchObject({ version: 1, turns: 2 });
  });
});
