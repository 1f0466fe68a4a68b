import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { refusals } from '../../emulators/telegram/fault-plan.ts';
import { WEBHOOK_SECRET } from '../../emulators/telegram/run-adapter.ts';
import { freePort, type RunningApp, runApp, setUpCodeOf } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';

const TEAM = -100_500;

describe.each(storesUnderTest())('a survey on Telegram, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  const running: RunningApp[] = [];

  beforeEach(async () => {
    store = await open();
    telegram = await startTelegramEmulator({ timeScale: 0.01 });
  });

  afterEach(async () => {
    for (const program of running.splice(0)) await program.stop();
    await telegram.stop();
    await store.close();
  });

  /** The program by long polling, or by webhook. */
  async function started(webhook = false): Promise<RunningApp> {
    const port = await freePort();
    const program = await runApp(store, {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TEAM_CHANNELS: `telegram:${TEAM}`,
      PORT: String(port),
      ...(webhook && {
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
      }),
    });
    running.push(program);
    return program;
  }

  it.each([false, true])('goes from the link to the thanks (webhook: %s)', async (webhook) => {
    const program = await started(webhook);
    const anna = telegram.buyer({ id: 42, name: 'Anna', languageCode: 'en' });
    anna.open(await program.invited({ role: 'decision-maker' }));
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied are you with shipment HP-/);
    anna.press('3');
    await anna.hears(/main reason/);
    anna.say('Two cartons from pallet 7 were crushed on 12 October');
    await anna.hears(/You said "Two cartons/);
    anna.say("I don't know");
    await anna.hears(/recommend/);
    anna.say('9');
    await anna.hears(/anything else/);
    anna.say('no');
    await anna.hears(/last question. Thank you/);
    const [response] = await program.responses();
    expect(response).toMatchObject({ end: 'complete', locale: 'en' });
    expect(response?.answers.map(({ value }) => value)).toEqual([3, 9, undefined]);
    expect(response?.chains[0]).toMatchObject({ dimension: 'overall', end: 'unknown' });
    expect(response?.subject.account?.name).toBe('Nordlicht GmbH');
  });

  it('is the same however often each update is delivered', async () => {
    const program = await started(true);
    telegram.deliverCopies(5);
    const anna = telegram.buyer({ id: 43, name: 'Anna' });
    anna.open(await program.invited({ role: 'decision-maker' }));
    await anna.hears(/May we begin/);
    anna.say('5');
    await anna.hears(/recommend/);
    anna.say('10');
    await anna.hears(/anything else/);
    anna.say('no');
    await anna.hears(/Thank you/);
    await telegram.settled();
    const [response, ...others] = await program.responses();
    expect(others).toEqual([]);
    expect(response?.answers.every(({ history }) => history === undefined)).toBe(true);
    expect(telegram.callsOf('sendMessage')).toHaveLength(4);
  });

  it('goes on at the same question after a restart', async () => {
    const first = await started(false);
    const anna = telegram.buyer({ id: 44, name: 'Anna' });
    anna.open(await first.invited({ role: 'decision-maker' }));
    await anna.hears(/May we begin/);
    anna.say('5');
    await anna.hears(/recommend/);
    running.splice(running.indexOf(first), 1);
    await first.stop();
    anna.say('10');
    const second = await started(false);
    await anna.hears(/anything else/);
    const [response] = await second.responses();
    expect(response?.answers.map(({ value }) => value)).toEqual([5, 10]);
  });

  it('lets a press on an answered question change nothing, and says so', async () => {
    const program = await started();
    const anna = telegram.buyer({ id: 45, name: 'Anna' });
    anna.open(await program.invited({ role: 'decision-maker' }));
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    const question = anna.saw().findLast(({ buttons }) => buttons.length > 0);
    anna.say('5');
    await anna.hears(/recommend/);
    const late = anna.pressData(question?.messageId ?? 0, question?.buttons.flat()[0]?.data ?? '');
    await telegram.until(() => late.answeredAt);
    expect(late.notice).toContain('already answered');
    const [response] = await program.responses();
    expect(response?.answers).toHaveLength(1);
    expect(response?.answers[0]?.value).toBe(5);
  });

  it('waits as long as a 429 says, and sends once', async () => {
    const program = await started();
    const anna = telegram.buyer({ id: 46, name: 'Anna' });
    telegram.faults.next('sendMessage', refusals.tooManyRequests(1), { chat: 46 });
    anna.open(await program.invited());
    await anna.hears(/May we begin/, { timeoutMs: 10_000 });
    const [refused, sent, ...more] = telegram.callsOf('sendMessage');
    expect(more).toEqual([]);
    expect((sent?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it('ends as unreachable when the buyer blocks the bot, and never tries again', async () => {
    const program = await started();
    const anna = telegram.buyer({ id: 47, name: 'Anna' });
    anna.open(await program.invited());
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    anna.block();
    await telegram.settled();
    const calls = telegram.callsOf('sendMessage').length;
    await expect.poll(async () => (await program.responses())[0]?.end).toBe('unreachable');
    expect(telegram.callsOf('sendMessage')).toHaveLength(calls);
  });

  it('hands an angry buyer to the team, stays silent, and returns to the open question', async () => {
    const program = await started();
    const team = telegram.group(TEAM, 'Support');
    const li = team.member(7, 'Li');
    const told = async (pattern: RegExp) =>
      await telegram.until(() =>
        team.saw().findLast(({ from, text }) => from === 'bot' && pattern.test(text)),
      );
    li.say(`/setup ${setUpCodeOf(program)}`);
    await told(/You’re an admin now/);
    const anna = telegram.buyer({ id: 48, name: 'Anna' });
    anna.open(await program.invited());
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    anna.say('human');
    await anna.hears(/passed this on. A colleague will reply/);
    const card = await told(/#1 🟡 yellow · open\nAnna, [\s\S]*the buyer asked for a person/);
    li.press('Claim', { messageId: card.messageId });
    await told(/#1 is yours/);
    li.say('Li here: we are checking carton 12.', { replyTo: card.messageId });
    await anna.hears(/Li here/);
    const before = anna.saw().length;
    anna.say('5');
    await told(/💬 Anna: 5/);
    li.say('/release 1');
    await anna.hears(/Back to our questions/);
    expect(
      anna
        .saw()
        .filter(({ from }) => from === 'bot')
        .at(-1)?.text,
    ).toMatch(/how satisfied/);
    expect(anna.saw().length).toBe(before + 2);
    expect((await program.responses())[0]?.answers).toEqual([]);
  });

  it('hears a person whom no invitation brought', async () => {
    const program = await started();
    const stranger = telegram.buyer({ id: 49, name: 'Wei', languageCode: 'zh-hans' });
    stranger.open();
    await stranger.hears(/订单/);
    stranger.say('昨天收到的箱子全部湿透了，里面的货也坏了');
    await stranger.hears(/谢谢|感谢/);
    expect(await program.responses()).toEqual([]);
  });

  it('keeps its token out of everything it writes', async () => {
    const program = await started();
    const anna = telegram.buyer({ id: 50, name: 'Anna' });
    telegram.faults.next('sendMessage', { kind: 'reset-after-accept' }, { chat: 50 });
    anna.open(await program.invited());
    await anna.hears(/May we begin/);
    expect(program.log.join('\n')).not.toContain(telegram.token);
    expect(program.log.join('\n')).not.toContain(telegram.token.split(':')[1]);
  });
});
