import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Overloaded } from '../../../../src/core/contract/channel.ts';
import type { InboundEvent } from '../../../../src/core/contract/event.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import { Spool } from '../../../../src/engine/spool/spool.ts';
import { until } from '../../../emulators/parts/until-true.ts';
import { chose, said } from '../../../support/kernel/kernel-events.ts';

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A store that can be down, slow or full, and what it has taken, each event once. */
class Store {
  readonly taken: string[] = [];
  state: 'up' | 'down' | 'silent' | 'full' = 'up';

  readonly sink = async ({ id, conversation }: InboundEvent) => {
    if (this.state === 'silent') return await new Promise<never>(() => {});
    if (this.state === 'full') throw new Overloaded(2_000);
    if (this.state === 'down') throw new Error('no connection');
    const key = `${conversation} ${id}`;
    if (!this.taken.includes(key)) this.taken.push(key);
    return { closesChoices: false, notice: 'from the store' };
  };
}

let folder: string;
let store: Store;
let running: Spool[];

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'spool-')), 'spool');
  store = new Store();
  running = [];
});
afterEach(async () => {
  for (const spool of running) await spool.stop();
  await rm(path.dirname(folder), { recursive: true, force: true });
});

async function started(process = `p${running.length}`): Promise<Spool> {
  const { sink } = store;
  const spool = new Spool({ folder, process, sink, log: SILENT, patienceMs: 40, pauseMs: 10 });
  running.push(spool);
  await spool.start();
  return spool;
}

async function kept(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.json'));
}

const by = (person: string, event: InboundEvent): InboundEvent => ({
  ...event,
  conversation: conversationId('fake', person),
});

describe('a delivery that the platform does not bring again', () => {
  it('goes straight to the store while that answers', async () => {
    const spool = await started();
    expect(await spool.take(said('a', 'x'))).toEqual({
      closesChoices: false,
      notice: 'from the store',
    });
    expect(await kept()).toEqual([]);
  });

  it.each(['down', 'silent'] as const)('is kept on disk while the store is %s', async (state) => {
    const spool = await started();
    store.state = state;
    expect(await spool.take(chose('a', 'q1', '5'))).toEqual({ closesChoices: true });
    expect(store.taken).toEqual([]);
    expect(await kept()).toHaveLength(1);
    store.state = 'up';
    await until(() => store.taken.length === 1);
  });

  it('is handed on in the order in which it came, and nothing overtakes', async () => {
    const spool = await started();
    store.state = 'down';
    const ids = Array.from({ length: 30 }, (_, index) => `event-${index}`);
    await Promise.all(
      ids.map((id, index) => spool.take(by(index % 2 === 0 ? 'ann' : 'bob', said(id, 'x')))),
    );
    store.state = 'up';
    await spool.take(by('ann', said('last', 'x')));
    await until(() => store.taken.length === ids.length + 1);
    const ofAnn = store.taken.filter((key) => key.startsWith('fake:ann'));
    const expected = ids.filter((_, index) => index % 2 === 0).map((id) => `fake:ann said:${id}`);
    expect(ofAnn).toEqual([...expected, 'fake:ann said:last']);
  });

  it('survives the process, and goes before what the next one is brought', async () => {
    const spool = await started();
    store.state = 'down';
    await spool.take(said('a', 'x'));
    await spool.stop();
    const next = await started();
    await next.take(said('b', 'y'));
    store.state = 'up';
    await until(() => store.taken.length === 2);
    expect(store.taken.map((key) => key.split(' ')[1])).toEqual(['said:a', 'said:b']);
  });

  it('is handed on once by two processes that share a folder, which both go on', async () => {
    const [one, two] = [await started(), await started()];
    store.state = 'down';
    await Promise.all([one.take(by('ann', said('a', 'x'))), two.take(by('bob', said('b', 'y')))]);
    store.state = 'up';
    await until(() => store.taken.length === 2);
    for (const spool of [one, two]) {
      let notice: string | undefined;
      for (let tries = 0; notice === undefined && tries < 200; tries += 1) {
        notice = (await spool.take(said(`again-${tries}`, 'z'))).notice;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect(notice).toBe('from the store');
    }
    await expect.poll(kept).toEqual([]);
  });

  it('is refused as before where only its conversation is full', async () => {
    const spool = await started();
    store.state = 'full';
    await expect(spool.take(said('a', 'x'))).rejects.toThrow(Overloaded);
    expect(await kept()).toEqual([]);
  });

  it('is put aside where its file cannot be read, and holds up no other', async () => {
    const spool = await started();
    store.state = 'down';
    await spool.take(said('a', 'x'));
    await spool.stop();
    const [name] = await kept();
    await writeFile(path.join(folder, name ?? ''), '{"id":');
    store.state = 'up';
    const next = await started();
    await next.take(said('b', 'y'));
    await expect.poll(() => readdir(folder)).toEqual([`${name}.unreadable`]);
    expect(store.taken).toEqual(['fake:buyer said:b']);
  });

  it('can be read by the program’s own account only', async () => {
    const spool = await started();
    store.state = 'down';
    await spool.take(said('a', 'x'));
    const [name = ''] = await kept();
    const [inFolder, inFile] = await Promise.all([stat(folder), stat(path.join(folder, name))]);
    expect([inFolder.mode & 0o777, inFile.mode & 0o777]).toEqual([0o700, 0o600]);
    expect(JSON.parse(await readFile(path.join(folder, name), 'utf8'))).toMatchObject({
      id: 'said:a',
    });
  });

  it('is not acknowledged where the disk does not take it', async () => {
    const spool = await started();
    store.state = 'down';
    await rm(folder, { recursive: true });
    await expect(spool.take(said('a', 'x'))).rejects.toThrow();
  });
});
