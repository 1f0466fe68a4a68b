import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../emulators/parts/until-true.ts';
import { startWeChatEmulator, type WeChatEmulator } from '../../emulators/wechat/emulator.ts';
import { refusals } from '../../emulators/wechat/fault-plan.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/wechat/run-adapter.ts';

let wechat: WeChatEmulator;
let running: RunningAdapter | undefined;

beforeEach(async () => {
  wechat = await startWeChatEmulator({ encrypted: true });
});

afterEach(async () => {
  await running?.stop();
  await wechat.stop();
});

async function run(context = {}): Promise<RunningAdapter> {
  await running?.stop();
  running = await runAdapter(wechat, { context });
  return running;
}

describe('the menu of the account', () => {
  it('is set at the first start, and again only when it has changed', async () => {
    const { context } = await run();
    await until(() => context.remembered.size === 1);
    const { memory } = context;
    expect(wechat.account.menus).toEqual([
      {
        button: [{ name: 'Menu', sub_button: [{ type: 'click', name: 'Stop (en)', key: 'stop' }] }],
      },
    ]);
    await run({ memory });
    await running?.stop();
    expect(wechat.account.menus).toHaveLength(1);
    await run({ memory, defaultLocale: 'de' });
    await until(() => wechat.account.menus.length === 2);
  });

  it('that WeChat refuses is a warning with what to do, and the channel runs', async () => {
    wechat.faults.next('menu/create', refusals.addressNotAllowed());
    const { context } = await run();
    await until(() => context.lines.some(({ level }) => level === 'warn'));
    expect(JSON.stringify(context.lines)).toContain('Add 203.0.113.7 to the IP allow-list');
    expect(await wechat.follower('oAnna').say('hello')).toBe(200);
  });

  it('sends the words of a command when it is pressed', async () => {
    const { events } = await run();
    await wechat.follower('oAnna').pressMenu('stop');
    expect(events[0]?.content).toEqual({ kind: 'text', text: '/stop' });
  });
});

describe('the entrance', () => {
  it('is a code to scan that opens the talk with the token, and words to send', async () => {
    const { adapter, events } = await run();
    const entrance = await adapter.deepLink?.('q1token-of_Anna');
    expect(entrance).toEqual({ scan: expect.stringMatching(/^http/), code: 'q1token-of_Anna' });
    const anna = wechat.follower('oAnna');
    await anna.scan(entrance?.scan ?? '');
    await anna.scan(entrance?.scan ?? '');
    const contents = events.map(({ content }) => content);
    const opened = { kind: 'opened', token: 'q1token-of_Anna' };
    expect(contents).toEqual([{ kind: 'reachability', reachable: true }, opened, opened]);
  });

  it('asks WeChat once for each token', async () => {
    const { adapter } = await run();
    const first = await adapter.deepLink?.('q1token');
    expect(await adapter.deepLink?.('q1token')).toEqual(first);
    expect(wechat.callsOf('qrcode/create')).toHaveLength(1);
  });

  it('is still the words where WeChat makes no code', async () => {
    wechat.faults.next('qrcode/create', refusals.dailyQuota());
    const { adapter } = await run();
    expect(await adapter.deepLink?.('q1token')).toEqual({ code: 'q1token' });
  });
});

describe('the examination', () => {
  it('finds all well', async () => {
    const { adapter } = await run();
    const findings = await adapter.runChecks?.();
    expect(findings?.map(({ subject, verdict }) => `${subject}: ${verdict}`)).toEqual([
      'encryption: good',
      'token: good',
      'clock: good',
      'webhook: good',
      'quota: good',
      'message window: good',
    ]);
  });

  it('names the address to allow, and how the account is to be reached', async () => {
    wechat.faults.next('stable_token', refusals.addressNotAllowed(), {
      times: Number.POSITIVE_INFINITY,
    });
    const { adapter } = await run({ publicUrl: undefined });
    const findings = (await adapter.runChecks?.()) ?? [];
    const bad = findings.filter(({ verdict }) => verdict === 'bad');
    expect(bad.map(({ subject }) => subject)).toEqual(['token', 'webhook']);
    expect(bad.map(({ remedy }) => remedy).join(' ')).toMatch(/203\.0\.113\.7.*PUBLIC_URL/);
  });

  it('says that the clock is wrong', async () => {
    const { adapter } = await run({ now: () => Date.now() + 4 * 60_000 });
    const clock = (await adapter.runChecks?.())?.find(({ subject }) => subject === 'clock');
    expect(clock).toMatchObject({ verdict: 'bad', remedy: expect.stringContaining('NTP') });
  });

  it('says that the public address leads elsewhere', async () => {
    const { adapter } = await run({ publicUrl: 'http://127.0.0.1:9' });
    const webhook = (await adapter.runChecks?.())?.find(({ subject }) => subject === 'webhook');
    expect(webhook?.verdict).toBe('bad');
  });
});
