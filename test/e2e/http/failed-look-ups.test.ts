import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pagesWords } from '../../../src/pages/words/words.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { type RunningApp, runApp, setUpCodeOf } from '../../support/running-app.ts';
import { openStoreUnderTest, type TestStore } from '../../support/store/stores.ts';

const A_MINUTE = 30;

let store: TestStore;
let telegram: TelegramEmulator;
let program: RunningApp;

beforeEach(async () => {
  store = await openStoreUnderTest();
  telegram = await startTelegramEmulator();
  program = await runApp(store, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TEAM_CHANNELS: 'telegram:-100700',
  });
});
afterEach(async () => {
  await program.stop();
  await telegram.stop();
  await store.close();
});

function ask(path: string, from = '203.0.113.9'): Promise<Response> {
  const headers = { 'x-forwarded-for': from, accept: 'text/html', 'accept-language': 'en' };
  return fetch(`${program.address}${path}`, { headers, redirect: 'manual' });
}

async function statuses(path: (attempt: number) => string): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let attempt = 0; attempt < A_MINUTE; attempt += 1) {
    seen.push((await ask(path(attempt))).status);
  }
  return [...new Set(seen)];
}

function guess(attempt: number): string {
  return `${'forged'.repeat(7)}${attempt}`;
}

describe.each([
  ['pages of invitations', (name: string) => `/i/${name}`],
  ['chats', (name: string) => `/chat/${name}`],
  ['lines of chats', (name: string) => `/chat/${name}/messages`],
  ['set-up codes', (name: string) => `/setup/${name}`],
])('somebody who guesses %s', (_name, pathOf) => {
  it('is asked to wait, and a person who knows the right one comes in all the same', async () => {
    const right = pathOf(
      pathOf('').startsWith('/setup') ? setUpCodeOf(program) : await program.invited(),
    );
    expect(await statuses((attempt) => pathOf(guess(attempt)))).toEqual([404]);
    const refused = await ask(pathOf(guess(0)));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const isPage = refused.headers.get('content-type')?.startsWith('text/html');
    expect(await refused.text()).toContain(isPage ? pagesWords('en').crowded : 'Please wait.');
    expect((await ask(right)).status).toBe(200);
    expect((await ask(pathOf(guess(0)), '203.0.113.10')).status).toBe(404);
  });
});
