import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { examineConfigured } from '../../scripts/cli/examine-all.ts';
import { doctorCommand, type Examined } from '../../scripts/doctor.ts';
import { findAdapters } from '../../src/app/discover.ts';
import { parseConfig } from '../../src/app/settings/config.ts';
import { programmeStore } from '../../src/stores/programme-store.ts';
import type { Platform, StartPlatform } from '../contract/channels/platform.ts';
import startSlack from '../contract/channels/slack.platform.ts';
import startTelegram from '../contract/channels/telegram.platform.ts';
import startWeChat from '../contract/channels/wechat.platform.ts';
import { runApp } from '../support/running-app.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

const PLATFORMS: readonly (readonly [string, StartPlatform, string])[] = [
  ['telegram', startTelegram, 'TELEGRAM_BOT_TOKEN'],
  ['slack', startSlack, 'SLACK_BOT_TOKEN'],
  ['wechat', startWeChat, 'WECHAT_OA_SECRET'],
];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function openStore() {
  const store = await storesUnderTest()[0]?.open();
  if (store === undefined) throw new Error('There is no store to test on');
  closing.push(() => store.close());
  return store;
}

async function opened(start: StartPlatform): Promise<Platform> {
  const platform = await start();
  closing.push(() => platform.stop());
  return platform;
}

async function looked(
  { environment: stored }: Pick<TestStore, 'environment'>,
  environment: Readonly<Record<string, string>>,
): Promise<readonly Examined[]> {
  const config = parseConfig(
    { ...stored, SECRET: 's'.repeat(40), ...environment },
    await findAdapters(),
  );
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return await examineConfigured(config, { now: Date.now, newId: randomUUID, log });
}

function wrong(examined: readonly Examined[]): readonly string[] {
  return examined.flatMap(({ part, findings }) =>
    findings.filter(({ verdict }) => verdict === 'bad').map(({ subject }) => `${part} ${subject}`),
  );
}

describe.each(PLATFORMS)('the doctor, with %s', (name, start, credential) => {
  it('finds nothing wrong where the program serves it', async () => {
    const store = await openStore();
    const platform = await opened(start);
    const program = await runApp(store, platform.environment);
    closing.push(() => program.stop());
    await platform.connect(program.address);
    const address = { PUBLIC_URL: program.address };
    const examined = await looked(store, { ...address, ...platform.environment });
    expect(wrong(examined)).toEqual([]);
    const channel = examined.find(({ part }) => part === name);
    const good = channel?.findings.filter(({ verdict }) => verdict === 'good') ?? [];
    const subjects = good.map(({ subject }) => subject);
    expect(subjects).toEqual(expect.arrayContaining(['token', 'clock']));
    expect(subjects.some((subject) => /webhook|signature/.test(subject))).toBe(true);
  });

  it('names the credential that is refused, and shows none', async () => {
    const store = await openStore();
    const platform = await opened(start);
    const real = platform.environment[credential] ?? '';
    const given = `${real.slice(0, -4)}${real.endsWith('0000') ? '1111' : '0000'}`;
    const examined = await looked(store, { ...platform.environment, [credential]: given });
    expect(wrong(examined)).toContain(`${name} token`);
    const shown = JSON.stringify(examined);
    for (const secret of [...platform.secrets, given]) expect(shown).not.toContain(secret);
  });
});

const NOWHERE = { MONGODB_URI: 'mongodb://127.0.0.1:1/nowhere?serverSelectionTimeoutMS=200' };

describe('the doctor', () => {
  it('looks at the channels even where the store does not answer', async () => {
    const examined = await looked({ environment: NOWHERE }, {});
    expect(wrong(examined)).toContain('store answer');
    expect(examined.map(({ part }) => part)).toContain('web');
  });

  it('names countries of buyers whose holidays nobody has told it', async () => {
    const store = await openStore();
    const documents = await documentsIn(store);
    const accounts = ['DE', 'KE'].map((country) => ({ id: country, name: country, country }));
    await programmeStore(documents)
      .saveMany('accounts', accounts)
      .finally(() => documents.close());
    const examined = await looked(store, {});
    const [found] = examined.filter(({ part }) => part === 'calendar');
    expect(found?.findings[0]?.detail).toMatch(/^KE: not built in/);
    expect(wrong(examined)).toEqual([]);
  });

  it('says where to what buyers write leaves this server, and nothing where it does not', async () => {
    const store = await openStore();
    const examined = await looked(store, {
      TRANSLATE_URL: 'https://translate.example.com/translate',
      TRANSLATE_KEY: 'a-key-of-ours',
    });
    const [said] = examined.filter(({ part }) => part === 'translation');
    expect(said?.findings[0]?.detail).toMatch(/leaves this server.*translate\.example\.com/);
    expect(JSON.stringify(examined)).not.toContain('a-key-of-ours');
    const without = await looked(store, {});
    expect(without.map(({ part }) => part)).not.toContain('translation');
  });

  it('prints what to put right, and ends with 1 where anything is wrong', async () => {
    let out = '';
    const findings = [
      { subject: 'token', verdict: 'bad', detail: 'It is refused', remedy: 'Paste it again' },
    ] as const;
    const command = doctorCommand(async () => [{ part: 'telegram', findings }]);
    command.configureOutput({ writeOut: (text) => (out += text) });
    await new Command().addCommand(command).parseAsync(['doctor'], { from: 'user' });
    const status = process.exitCode;
    process.exitCode = 0;
    expect(status).toBe(1);
    expect(out).toMatch(
      /telegram[\s\S]*✗[\s\S]*It is refused[\s\S]*→ Paste it again[\s\S]*1 error/,
    );
  });
});
