import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import { startWeChatEmulator, type WeChatEmulator } from '../../emulators/wechat/emulator.ts';
import { refusals } from '../../emulators/wechat/fault-plan.ts';
import { outbound, type RunningAdapter, runAdapter } from '../../emulators/wechat/run-adapter.ts';

const SEND = 'message/custom/send';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let wechat: WeChatEmulator;
const running: RunningAdapter[] = [];
let now: number;

beforeEach(async () => {
  now = 1_791_000_000_000;
  wechat = await startWeChatEmulator({ now: () => now });
});

afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
  await wechat.stop();
});

async function run(): Promise<RunningAdapter> {
  const started = await runAdapter(wechat);
  running.push(started);
  return started;
}

async function failure(sending: Promise<unknown>): Promise<SendError> {
  const error = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SendError)) throw new Error(`Not a SendError: ${error}`);
  return error;
}

describe('what is said on WeChat', () => {
  it('is shown in one message with its choices, in any script', async () => {
    const { adapter } = await run();
    const anna = wechat.follower('oAnna');
    await anna.follow();
    const options = [{ value: 'yes', label: '好的，开始' }];
    const choices = { question: 'q1', layout: 'list' as const, options };
    expect(await adapter.send(outbound('oAnna', '可以开始吗？', { choices }))).toEqual({});
    expect(anna.saw()).toEqual(['可以开始吗？\n\n1. 好的，开始']);
  });

  it('is split where 2,048 bytes are too few', async () => {
    const { adapter } = await run();
    const anna = wechat.follower('oAnna');
    await anna.say('hello');
    await adapter.send(outbound('oAnna', '箱'.repeat(1_000)));
    expect(anna.saw()).toHaveLength(2);
    expect(anna.saw().join('')).toBe('箱'.repeat(1_000));
  });
});

describe('the message window (W5)', () => {
  it('has five messages after a message, for 48 hours', async () => {
    const { adapter } = await run();
    const anna = wechat.follower('oAnna');
    await anna.follow();
    now += 2 * MINUTE;
    await anna.say('hello');
    for (let count = 1; count <= 5; count += 1) await adapter.send(outbound('oAnna', `${count}`));
    expect(await failure(adapter.send(outbound('oAnna', '6')))).toMatchObject({
      retryAfterMs: 'never',
      refused: true,
      rationed: true,
    });
    await anna.say('once more');
    now += 48 * HOUR + 1;
    expect((await failure(adapter.send(outbound('oAnna', 'late')))).rationed).toBe(true);
    expect(anna.saw()).toHaveLength(5);
  });

  it('has three messages within a minute of a scan', async () => {
    const { adapter } = await run();
    const anna = wechat.follower('oAnna');
    await anna.scanScene('token');
    for (let count = 1; count <= 3; count += 1) await adapter.send(outbound('oAnna', `${count}`));
    expect((await failure(adapter.send(outbound('oAnna', '4')))).rationed).toBe(true);
    await anna.scanScene('token');
    now += MINUTE + 1;
    expect((await failure(adapter.send(outbound('oAnna', 'late')))).rationed).toBe(true);
  });

  it('is what the channel says of itself', async () => {
    const { adapter } = await run();
    expect(adapter.can).toMatchObject({
      choices: 'numbered',
      edits: false,
      threads: false,
      files: 'pictures',
      quota: {
        afterMessage: { messages: 5, withinMs: 48 * HOUR },
        afterOpening: { messages: 3, withinMs: MINUTE },
      },
    });
  });
});

describe('the access token (W7)', () => {
  it('is one for twenty callers in two processes', async () => {
    const adapters = [await run(), await run()];
    await wechat.follower('oAnna').follow();
    const made = Array.from({ length: 20 }, (_, index) =>
      adapters[index % 2]?.adapter.deepLink?.(`token-${index}`),
    );
    const entrances = await Promise.all(made);
    expect(entrances.every((entrance) => entrance?.scan !== undefined)).toBe(true);
    expect(wechat.account.tokens.minted).toBe(1);
    expect(wechat.account.tokens.asked).toEqual([{ force: false }, { force: false }]);
  });

  it('that another has replaced is asked for once, and the message goes out once', async () => {
    const { adapter } = await run();
    const anna = wechat.follower('oAnna');
    await anna.say('hello');
    await adapter.send(outbound('oAnna', 'one'));
    wechat.account.tokens.evict();
    const asked = wechat.account.tokens.asked.length;
    await Promise.all(
      ['two', 'three', 'four'].map((text) => adapter.send(outbound('oAnna', text))),
    );
    expect(wechat.account.tokens.asked.slice(asked)).toEqual([{ force: false }]);
    expect(anna.saw().toSorted()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('that is given out and refused is replaced by force, once', async () => {
    const { adapter } = await run();
    const anna = wechat.follower('oAnna');
    await anna.say('hello');
    await adapter.send(outbound('oAnna', 'one'));
    wechat.account.tokens.spoil();
    await Promise.all(['two', 'three'].map((text) => adapter.send(outbound('oAnna', text))));
    expect(wechat.account.tokens.asked.filter(({ force }) => force)).toHaveLength(1);
    expect(anna.saw()).toHaveLength(3);
  });

  it('refused twice is an error of ours, not a third attempt', async () => {
    const { adapter } = await run();
    await wechat.follower('oAnna').say('hello');
    wechat.faults.next(SEND, refusals.tokenInvalid(), { times: 3 });
    expect(await failure(adapter.send(outbound('oAnna', 'x')))).toMatchObject({ refused: true });
    expect(wechat.callsOf(SEND)).toHaveLength(2);
  });

  it('stands nowhere but in this process', async () => {
    const { adapter, context } = await run();
    await wechat.follower('oAnna').say('hello');
    wechat.faults.next(SEND, { kind: 'reset-before-accept' });
    const error = await failure(adapter.send(outbound('oAnna', 'words of ours')));
    await adapter.runChecks?.();
    const written = JSON.stringify([
      context.lines,
      [...context.remembered],
      context.quarantined,
      error.stack,
      error.cause,
    ]);
    for (const secret of [...wechat.secrets, ...wechat.account.tokens.all, 'words of ours']) {
      expect(written).not.toContain(secret);
    }
  });
});

describe('one attempt', () => {
  it.each([
    [refusals.busy(), { refused: true, retryAfterMs: 5_000 }],
    [refusals.notFollowing(), { gone: true }],
    [refusals.blocked(), { gone: true }],
    [refusals.dailyQuota(), { refused: true, retryAfterMs: HOUR }],
    [{ kind: 'garbage' as const }, { refused: false }],
    [{ kind: 'reset-before-accept' as const }, { refused: false }],
    [{ kind: 'reset-after-accept' as const }, { refused: false }],
  ])('that ends in %j is not repeated (F15)', async (fault, facts) => {
    const { adapter } = await run();
    await wechat.follower('oAnna').say('hello');
    wechat.faults.next(SEND, fault);
    expect(await failure(adapter.send(outbound('oAnna', 'x')))).toMatchObject(facts);
    expect(wechat.callsOf(SEND)).toHaveLength(1);
  });

  it('that is never answered is given up after ten seconds (F17)', async () => {
    const { adapter } = await run();
    await wechat.follower('oAnna').say('hello');
    wechat.faults.next(SEND, { kind: 'hang' });
    expect((await failure(adapter.send(outbound('oAnna', 'x')))).refused).toBe(false);
    expect(wechat.callsOf(SEND)).toHaveLength(1);
  });

  it('that reaches nobody certainly did not arrive (F16)', async () => {
    const { adapter } = await run();
    await wechat.stop();
    const error = await failure(adapter.send(outbound('oAnna', 'x')));
    expect(error).toMatchObject({ refused: true, retryAfterMs: 2_000 });
    wechat = await startWeChatEmulator();
  });

  it('without words is refused here', async () => {
    const { adapter } = await run();
    expect(await failure(adapter.send(outbound('oAnna', ' ')))).toMatchObject({ refused: true });
    expect(wechat.callsOf(SEND)).toEqual([]);
  });
});
