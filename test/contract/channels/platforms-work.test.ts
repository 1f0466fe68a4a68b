import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/stores.ts';
import startConsole from './console.platform.ts';
import type { Buyer, Platform, StartPlatform } from './platform.ts';
import startTelegram from './telegram.platform.ts';
import startWeb from './web.platform.ts';

const PLATFORMS: readonly (readonly [string, StartPlatform])[] = [
  ['console', startConsole],
  ['telegram', startTelegram],
  ['web', startWeb],
];

async function reads(buyer: Buyer, pattern: RegExp): Promise<void> {
  await expect.poll(() => buyer.saw().at(-1)?.text, { timeout: 8_000 }).toMatch(pattern);
}

describe.each(PLATFORMS)('people on %s', (_name, start) => {
  let store: TestStore;
  let platform: Platform;
  let program: RunningApp;

  beforeEach(async () => {
    const [kind] = storesUnderTest();
    if (kind === undefined) throw new Error('There is no store');
    store = await kind.open();
    platform = await start();
    program = await running();
  });

  afterEach(async () => {
    await program.stop();
    await platform.stop();
    await store.close();
  });

  async function running(): Promise<RunningApp> {
    const { environment, adapters } = platform;
    // Platforms that call us call while the program starts.
    const started = await runApp(store, environment, adapters === undefined ? {} : { adapters });
    await platform.connect(started.address);
    return started;
  }

  it('open an invitation, choose, say, and read what the bot says', async () => {
    const anna = platform.buyer('Anna');
    await anna.open(await program.invited({ role: 'decision-maker' }));
    await reads(anna, /May we begin/);
    expect(anna.saw().at(-1)?.choices).toEqual(['Yes, begin', 'Not now']);
    await anna.choose('Yes, begin');
    await reads(anna, /how satisfied/);
    expect(anna.saw().at(-1)?.choices).toContain('5');
    await anna.choose('5');
    await reads(anna, /recommend/);
    await anna.say('10');
    await reads(anna, /anything else/);
    expect(anna.saw()).toHaveLength(platform.attempts(anna));
    const [response] = await program.responses();
    expect(response?.conversation).toBe(anna.conversation);
    expect(response?.answers.map(({ value }) => value)).toEqual([5, 10]);
  });

  it('find their talk again after the program was restarted', async () => {
    const anna = platform.buyer('Anna');
    await anna.open(await program.invited({ role: 'decision-maker' }));
    await reads(anna, /May we begin/);
    await program.stop();
    program = await running();
    await anna.say('5');
    await reads(anna, /recommend/);
  });
});

describe('what platforms do with deliveries', () => {
  it.each([
    ['telegram', startTelegram],
    ['web', startWeb],
  ] as const)('lets %s repeat, forge and misdeliver', async (_name, start) => {
    const [kind] = storesUnderTest();
    const store = await kind?.open();
    if (store === undefined) throw new Error('There is no store');
    const platform = await start();
    const program = await runApp(store, platform.environment);
    await platform.connect(program.address);
    try {
      const anna = platform.buyer('Anna');
      await anna.open(await program.invited({ role: 'decision-maker' }));
      await reads(anna, /May we begin/);
      await anna.say('5');
      await reads(anna, /recommend/);
      const before = anna.saw().length;
      await anna.repeat();
      await program.app.engine.settled();
      expect(anna.saw()).toHaveLength(before);
      expect(await platform.forged?.('{}')).toBeGreaterThanOrEqual(401);
      expect(await platform.delivered?.('nonsense')).toBeLessThan(500);
    } finally {
      await program.stop();
      await platform.stop();
      await store.close();
    }
  });
});
