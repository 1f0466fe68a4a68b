import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWeChatEmulator, type WeChatEmulator } from '../../emulators/wechat/emulator.ts';
import type { Follower } from '../../emulators/wechat/follower.ts';
import { freePort, type RunningApp, runApp } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';

describe.each(storesUnderTest())('a survey on WeChat, on $name', ({ open }) => {
  let store: TestStore;
  let wechat: WeChatEmulator;
  let program: RunningApp;

  beforeEach(async () => {
    store = await open();
    wechat = await startWeChatEmulator({ encrypted: true });
    const port = await freePort();
    const PUBLIC_URL = `http://127.0.0.1:${port}`;
    program = await runApp(store, { ...wechat.environment, PORT: String(port), PUBLIC_URL });
    wechat.connect(PUBLIC_URL);
  });

  afterEach(async () => {
    await program.stop();
    await wechat.stop();
    await store.close();
  });

  async function hears(follower: Follower, pattern: RegExp): Promise<void> {
    await expect.poll(() => follower.saw().some((text) => pattern.test(text))).toBe(true);
  }

  /** Scans the code that the program had made for a new invitation. */
  async function arrived(openId: string): Promise<Follower> {
    const token = await program.invited({ role: 'decision-maker' });
    const entrance = await program.app.adapters.get('wechat')?.deepLink?.(token);
    const follower = wechat.follower(openId);
    await follower.scan(entrance?.scan ?? '');
    await hears(follower, /May we begin/);
    return follower;
  }

  it('goes from the scanned code to the thanks', async () => {
    const anna = await arrived('oAnna');
    expect(anna.saw().join('\n')).toContain('1. Yes, begin');
    await anna.say('yes');
    await hears(anna, /how satisfied are you with shipment HP-/);
    await anna.say('3');
    await hears(anna, /main reason/);
    await anna.say('Two cartons from pallet 7 were crushed on 12 October');
    await hears(anna, /You said "Two cartons/);
    await anna.say("I don't know");
    await hears(anna, /recommend/);
    await anna.say('9');
    await hears(anna, /anything else/);
    await anna.say('no');
    await hears(anna, /last question. Thank you/);
    const [response] = await program.responses();
    expect(response).toMatchObject({ end: 'complete', locale: 'en' });
    expect(response?.answers.map(({ value }) => value)).toEqual([3, 9, undefined]);
  });

  it('counts an answer once however often WeChat repeats it', async () => {
    const anna = await arrived('oBerta');
    await anna.say('yes');
    await hears(anna, /how satisfied/);
    await anna.say('5');
    await Promise.all([anna.repeat(), anna.repeat(), anna.repeat()]);
    await hears(anna, /recommend/);
    const [response] = await program.responses();
    expect(response?.answers).toMatchObject([{ value: 5 }]);
    expect(response?.answers[0]?.history).toBeUndefined();
  });

  it('ends as unreachable when the buyer unfollows', async () => {
    const anna = await arrived('oClara');
    await anna.say('yes');
    await hears(anna, /how satisfied/);
    await anna.unfollow();
    await expect.poll(async () => (await program.responses())[0]?.end).toBe('unreachable');
  });

  it('keeps its secrets out of everything it writes', async () => {
    await arrived('oDora');
    for (const secret of [...wechat.secrets, ...wechat.account.tokens.all]) {
      expect(program.log.join('\n')).not.toContain(secret);
    }
  });
});
