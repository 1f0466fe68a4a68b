import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { examineConfigured } from '../../../scripts/cli/examine-all.ts';
import { findAdapters } from '../../../src/app/discover.ts';
import { parseConfig } from '../../../src/app/settings/config.ts';
import type { Platform, StartPlatform } from '../../contract/channels/platform.ts';
import startSlack from '../../contract/channels/slack.platform.ts';
import startTelegram from '../../contract/channels/telegram.platform.ts';
import startWeChat from '../../contract/channels/wechat.platform.ts';
import { startTelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { startWeChatEmulator } from '../../emulators/wechat/emulator.ts';
import { runApp } from '../../support/running-app.ts';
import {
  documentsIn,
  everyDocument,
  openStoreUnderTest,
  type TestStore,
} from '../../support/store/stores.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function closedAtEnd<Thing extends { stop(): Promise<void> }>(thing: Thing): Thing {
  closing.push(() => thing.stop());
  return thing;
}

/** A secret as servers may repeat it. */
function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64url')];
}

function expectNone(written: string, secrets: readonly string[]): void {
  for (const form of secrets.flatMap(formsOf)) {
    expect(written.includes(form), `${form.slice(0, 4)}… stands in what was written`).toBe(false);
  }
}

async function quarantineOf(store: TestStore): Promise<string> {
  const documents = await documentsIn(store);
  const rows = await everyDocument(documents, 'quarantine');
  await documents.close();
  expect(rows.length).toBeGreaterThan(0);
  return inspect(rows, { depth: 10 });
}

/** A delivery that nobody can understand, in which a secret stands. */
const MISSHAPEN: Readonly<Record<string, (words: string) => string>> = {
  telegram: (words) => JSON.stringify({ update_id: 1, message: { text: { [words]: words } } }),
  slack: (words) => JSON.stringify({ team_id: words }),
  wechat: (words) =>
    `<xml><ToUserName>a</ToUserName><MsgType>text</MsgType><Odd>${words}</Odd></xml>`,
};

const PLATFORMS: readonly (readonly [string, StartPlatform])[] = [
  ['telegram', startTelegram],
  ['slack', startSlack],
  ['wechat', startWeChat],
];

describe.each(PLATFORMS)('a server of %s that repeats what it was asked', (name, start) => {
  async function failedSend(platform: Platform, program: Awaited<ReturnType<typeof runApp>>) {
    const { conversation } = platform.buyer('Anna');
    const message = {
      id: `${conversation}#1`,
      conversation,
      to: conversation,
      locale: 'en',
      sequence: 1,
      text: 'hello',
    } as const;
    const adapter = program.app.adapters.get(name);
    const seen: unknown[] = [];
    // The first call fetches what is fetched, so that it can be repeated.
    await adapter?.send(message).catch((error: unknown) => seen.push(error));
    for (const form of platform.secrets.flatMap(formsOf)) {
      platform.fault({ kind: 'refusal', says: form.slice(0, 60) === form ? form : `url?${form}` });
      await adapter?.send(message).catch((error: unknown) => {
        seen.push(error, String(error), (error as Error).stack);
      });
    }
    expect(seen.length).toBeGreaterThan(2);
    return inspect(seen, { depth: 20, showHidden: true, maxStringLength: null });
  }

  it('puts no secret into errors, log or quarantine', async () => {
    const store = await openStoreUnderTest();
    closing.push(() => store.close());
    const platform = closedAtEnd(await start());
    const program = closedAtEnd(
      await runApp(store, { ...platform.environment, LOG_LEVEL: 'trace' }),
    );
    await platform.connect(program.address);
    const errors = await failedSend(platform, program);
    expectNone(errors, platform.secrets);
    expect(errors).toContain('…');
    const [first = ''] = platform.secrets;
    await platform.delivered?.(MISSHAPEN[name]?.(first) ?? '');
    expectNone(await quarantineOf(store), platform.secrets);
    expectNone(program.log.join('\n'), platform.secrets);
  });
});

describe('the doctor, of a server that repeats what it was asked', () => {
  async function shown(environment: Readonly<Record<string, string>>): Promise<string> {
    const config = parseConfig(
      {
        MONGODB_URI: 'mongodb://u:a-pass-word@127.0.0.1:1/q?serverSelectionTimeoutMS=100',
        ...environment,
      },
      await findAdapters(),
    );
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    return JSON.stringify(
      await examineConfigured(config, { now: Date.now, newId: randomUUID, log }),
    );
  }

  it('shows no AppSecret of WeChat', async () => {
    const wechat = closedAtEnd(await startWeChatEmulator({ encrypted: true }));
    const errmsg = `no such thing: ${wechat.secrets.join(' ')}`;
    wechat.faults.next('stable_token', { kind: 'answer', errcode: 40_013, errmsg });
    const said = await shown(wechat.environment);
    expect(said).toContain('no such thing: …');
    expectNone(said, [...wechat.secrets, 'a-pass-word']);
  });

  it('shows no token of Telegram', async () => {
    const telegram = closedAtEnd(await startTelegramEmulator());
    const description = `no url /bot${telegram.token}/getMe`;
    telegram.faults.next('getMe', { kind: 'answer', status: 500, description });
    const said = await shown({
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
    });
    expectNone(said, [telegram.token]);
  });
});
