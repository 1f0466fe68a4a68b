import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWeChatEmulator, type WeChatEmulator } from '../../emulators/wechat/emulator.ts';
import type { Follower } from '../../emulators/wechat/follower.ts';
import { freePort, type RunningApp, runApp } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';

describe.each(storesUnderTest())('what people did on WeChat, on $name', ({ open }) => {
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

  it('begins for a face by its name, and asks for words in place of a sticker (K9: 98, K9-30)', async () => {
    const token = await program.invited({ role: 'decision-maker' });
    const entrance = await program.app.adapters.get('wechat')?.deepLink?.(token);
    const anna = wechat.follower('oAnna');
    await anna.scan(entrance?.scan ?? '');
    await hears(anna, /May we begin/);
    await anna.say('/:strong');
    await hears(anna, /how satisfied/);
    await anna.say('2');
    await hears(anna, /main reason/);
    await anna.say('【收到不支持的消息类型，暂无法显示】');
    await hears(anna, /I have kept that/);
    const [response] = await program.responses();
    expect(response?.answers).toMatchObject([{ value: 2 }]);
    expect(JSON.stringify(response?.chains)).not.toContain('不支持');
  });

  it('greets who follows after a payment (K9: 100)', async () => {
    const anna = wechat.follower('oPaid');
    await anna.scanScene('last_trade_no_4200001234202611301234567890');
    await hears(anna, /order number|Harbour & Pine/);
    expect(anna.saw().join('\n')).not.toMatch(/does not work here/);
  });

  it('thanks once for pictures that come one after another', async () => {
    const anna = wechat.follower('oPictures');
    await anna.follow();
    await hears(anna, /Harbour & Pine/);
    for (const key of ['a', 'b', 'c']) await anna.sendImage(`media-${key}`);
    await hears(anna, /I have kept that/);
    await anna.say('hello again');
    await expect.poll(() => anna.saw().length).toBeGreaterThan(2);
    expect(anna.saw().filter((text) => /I have kept that/.test(text))).toHaveLength(1);
  });
});
