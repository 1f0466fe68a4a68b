import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatLine } from '../../adapters/web/wire.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { WebClient } from '../support/web/web-client.ts';

const ANSWERS = ['yes', '5', '5', '5'] as const;

function textsOf(lines: readonly ChatLine[]): readonly string[] {
  return lines.map(({ text }) => text);
}

describe.each(storesUnderTest())('two processes that serve one store, on $name', ({ open }) => {
  let store: TestStore;
  let one: RunningApp;
  let other: RunningApp;

  beforeEach(async () => {
    store = await open();
    one = await runApp(store);
    other = await runApp(store);
  });
  afterEach(async () => {
    await one.stop();
    await other.stop();
    await store.close();
  });

  it('show through either what was said through the other', async () => {
    const token = await one.invited();
    const near = new WebClient(one.address, token);
    const far = new WebClient(other.address, token);
    // Both have the talk at hand before it goes on through one of them only.
    await near.send({ id: 'message-near-0', opened: true });
    await far.send({ id: 'message-far-0', text: ANSWERS[0] });
    for (const [index, text] of ANSWERS.slice(1).entries()) {
      await near.send({ id: `message-near-${index + 1}`, text });
      const buyers = (await far.lines()).filter(({ author }) => author === 'buyer');
      expect(buyers.map((line) => line.text)).toEqual(ANSWERS.slice(0, index + 2));
    }
    const both = () =>
      Promise.all([near, far].map(async (client) => textsOf(await client.lines())));
    await expect
      .poll(async () => {
        const [through, across] = await both();
        return across?.join('\n') === through?.join('\n');
      })
      .toBe(true);
  });

  it('tell an open page what is said through the other, question and answer', async () => {
    const token = await one.invited();
    const near = new WebClient(one.address, token);
    const far = new WebClient(other.address, token);
    await far.send({ id: 'message-far-0', opened: true });
    const page = await far.follow();
    for (const [index, text] of ANSWERS.entries()) {
      await near.send({ id: `message-near-${index}`, text });
    }
    const said = async () => textsOf(await near.lines());
    await expect.poll(async () => (await said()).length).toBeGreaterThan(2 * ANSWERS.length);
    // The page looks by itself only after a quarter of a minute.
    await expect
      .poll(async () => [...page.texts].sort(), { timeout: 10_000 })
      .toEqual([...(await said())].sort());
    page.leave();
  });
});
