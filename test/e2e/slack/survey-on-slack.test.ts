import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { refusals } from '../../emulators/slack/fault-plan.ts';
import { freePort, type RunningApp, runApp, setUpCodeOf } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';

const TEAM = 'C0SUPPORT';

describe.each(storesUnderTest())('a survey on Slack, on $name', ({ open }) => {
  let store: TestStore;
  let slack: SlackEmulator;
  const running: RunningApp[] = [];

  beforeEach(async () => {
    store = await open();
    slack = await startSlackEmulator({ timeScale: 0.001 });
  });

  afterEach(async () => {
    for (const program of running.splice(0)) await program.stop();
    await slack.stop();
    await store.close();
  });

  /** The program by HTTP, or by Socket Mode. */
  async function started(socket = false): Promise<RunningApp> {
    const port = await freePort();
    const program = await runApp(store, {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_API_URL: slack.apiUrl,
      TEAM_CHANNELS: `slack:${TEAM}`,
      PORT: String(port),
      ...(socket
        ? { SLACK_APP_TOKEN: slack.appToken }
        : { SLACK_SIGNING_SECRET: slack.signingSecret }),
    });
    running.push(program);
    slack.connect(`${program.address}/webhooks/slack`);
    if (socket) await slack.until(() => slack.sockets.connections >= 2 || undefined);
    return program;
  }

  it.each([false, true])('goes from the code to the thanks (socket: %s)', async (socket) => {
    const program = await started(socket);
    const anna = slack.buyer({ id: 'U0ANNA', name: 'Anna', locale: 'en-GB' });
    await anna.say(await program.invited({ role: 'decision-maker' }));
    await anna.hears(/May we begin/);
    await anna.press('Yes, begin');
    await anna.hears(/how satisfied are you with shipment HP-/);
    await anna.press('3');
    await anna.hears(/main reason/);
    await anna.say('Two cartons from pallet 7 were crushed on 12 October & <wet>');
    await anna.hears(/You said "Two cartons/);
    await anna.say("I don't know");
    await anna.hears(/recommend/);
    await anna.say('9');
    await anna.hears(/anything else/);
    await anna.say('no');
    await anna.hears(/last question. Thank you/);
    const [response] = await program.responses();
    expect(response).toMatchObject({ end: 'complete', locale: 'en' });
    expect(response?.answers.map(({ value }) => value)).toEqual([3, 9, undefined]);
    expect(response?.chains[0]).toMatchObject({ dimension: 'overall', end: 'unknown' });
  });

  it('is the same however often each event is delivered (S5)', async () => {
    const program = await started();
    slack.deliveries.copies = 5;
    const anna = slack.buyer({ id: 'U0ANNA', name: 'Anna' });
    await anna.say(await program.invited({ role: 'decision-maker' }));
    await anna.hears(/May we begin/);
    await anna.say('5');
    await anna.hears(/recommend/);
    await anna.say('10');
    await anna.hears(/anything else/);
    await anna.say('no');
    await anna.hears(/Thank you/);
    const [response, ...others] = await program.responses();
    expect(others).toEqual([]);
    expect(response?.answers.every(({ history }) => history === undefined)).toBe(true);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(4);
  });

  it('never shows a message twice when the connection breaks after Slack took it (S9)', async () => {
    const program = await started();
    const anna = slack.buyer({ id: 'U0ANNA', name: 'Anna' });
    slack.faults.next('chat.postMessage', { kind: 'reset-after-accept' });
    await anna.say(await program.invited());
    await anna.hears(/May we begin/);
    await anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    expect(anna.heard().filter(({ text }) => /May we begin/.test(text))).toHaveLength(1);
    expect(slack.callsOf('conversations.history').length).toBeGreaterThan(0);
  });

  it('lets a press on an answered question change nothing, and says so', async () => {
    const program = await started();
    const anna = slack.buyer({ id: 'U0ANNA', name: 'Anna' });
    await anna.say(await program.invited({ role: 'decision-maker' }));
    await anna.hears(/May we begin/);
    await anna.press('Yes, begin');
    const { messageId } = await anna.hears(/how satisfied/);
    const asked = anna.message(messageId);
    await anna.say('5');
    await anna.hears(/recommend/);
    await anna.pressOn(messageId, '2', asked);
    await slack.until(() => anna.whispers()[0]);
    expect(anna.whispers()[0]).toContain('already answered');
    const [response] = await program.responses();
    expect(response?.answers.map(({ value }) => value)).toEqual([5]);
  });

  it('waits as long as a 429 says, and sends once', async () => {
    const program = await started();
    const anna = slack.buyer({ id: 'U0ANNA', name: 'Anna' });
    slack.faults.next('chat.postMessage', refusals.tooManyRequests(1));
    await anna.say(await program.invited());
    await anna.hears(/May we begin/);
    const [refused, sent, ...more] = slack.callsOf('chat.postMessage');
    expect(more).toEqual([]);
    expect((sent?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it('hands a buyer to the team by slash command, and returns to the open question', async () => {
    const program = await started();
    const team = slack.inChannel('U0LI', TEAM);
    await team.command('/setup', setUpCodeOf(program));
    await team.hears(/You’re an admin now/);
    const anna = slack.buyer({ id: 'U0ANNA', name: 'Anna' });
    await anna.say(await program.invited());
    await anna.hears(/May we begin/);
    await anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    await anna.command('/quayside', 'human');
    await anna.hears(/passed this on. A colleague will reply/);
    const card = await team.hears(/#1 🟡 yellow · open\nAnna, [\s\S]*the buyer asked for a person/);
    await team.command('/claim', '1');
    await team.hears(/#1 is yours/);
    await team.say('Li here: we are checking carton 12.', { thread: card.messageId });
    await anna.hears(/Li here/);
    await team.command('/quayside', 'release 1');
    await team.hears(/#1: the conversation is back with the bot/);
    await anna.hears(/Back to our questions/);
    expect((await program.responses())[0]?.answers).toEqual([]);
  });

  it('talks in the thread of a channel where somebody mentions the bot, and nowhere else', async () => {
    await started();
    const anna = slack.inChannel('U0ANNA', 'C0SHARED');
    await anna.say('talking among ourselves about the carton');
    const began = await anna.mention('yesterday two cartons arrived wet');
    await slack.until(() => anna.heard()[0]);
    await anna.say('and one was empty, all of it gone', { thread: began });
    await slack.until(() => anna.heard()[1]);
    expect(anna.heard().every(({ thread }) => thread === began)).toBe(true);
    expect(anna.heard()).toHaveLength(2);
  });

  it('keeps its tokens out of everything it writes', async () => {
    const program = await started();
    const anna = slack.buyer({ id: 'U0ANNA', name: 'Anna' });
    slack.faults.next('chat.postMessage', { kind: 'reset-before-accept' });
    slack.faults.next('users.info', { kind: 'garbage' });
    await anna.say(await program.invited());
    await anna.hears(/May we begin/);
    const written = program.log.join('\n');
    for (const secret of [slack.botToken, slack.signingSecret]) {
      expect(written).not.toContain(secret);
    }
  });
});
