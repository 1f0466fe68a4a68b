import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { type CuttableStore, cuttableStore } from '../support/store/cuttable-store.ts';
import { storesUnderTest } from '../support/store/stores.ts';
import { WebClient } from '../support/web/web-client.ts';

/** The driver gives a server up after five seconds. */
const PATIENCE_MS = 30_000;

describe.each(storesUnderTest())('the web chat without its store, on $name', ({ open }) => {
  let store: CuttableStore;
  let program: RunningApp;

  beforeEach(async () => {
    store = await cuttableStore(await open());
    program = await runApp(store);
  });
  afterEach(async () => {
    store.restore();
    await program.stop();
    await store.close();
  });

  it('answers 503 with Retry-After, logs the outage once, and goes on when it is back', async () => {
    const token = await program.invited();
    const client = new WebClient(program.address, token);
    await client.open();
    const url = `${program.address}/chat/${token}`;
    store.cut();
    const message = { id: 'message-a', text: 'Hello' };
    const [posted, ...read] = await Promise.all([
      client.send(message),
      fetch(`${url}/messages`),
      fetch(`${url}/events`),
    ]);
    const refused = store.readsGoOn ? [posted] : [posted, ...read];
    for (const { status, headers } of refused) {
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    }
    expect((await fetch(`${url}/messages`)).status).toBe(store.readsGoOn ? 200 : 503);
    store.restore();
    await expect
      .poll(async () => (await client.send(message)).status, { timeout: PATIENCE_MS })
      .toBe(202);
    await expect
      .poll(async () => (await client.lines()).map(({ text }) => text))
      .toContain('Hello');
    const told = program.log.filter((line) => line.includes('the web chat'));
    expect(told).toHaveLength(2);
    expect(program.log.filter((line) => line.includes('a request failed'))).toEqual([]);
  });
});
