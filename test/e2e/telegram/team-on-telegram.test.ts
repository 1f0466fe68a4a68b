import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import type { Group } from '../../emulators/telegram/group.ts';
import type { Person } from '../../emulators/telegram/person.ts';
import type { SeenLine } from '../../emulators/telegram/transcript.ts';
import { freePort, type RunningApp, runApp, setUpCodeOf } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';
import {
  type Buyer,
  LI,
  onSlack,
  onTelegram,
  PAPERS,
  PICTURE,
  plain,
  TEAM,
} from './team-buyers.ts';

describe.each(storesUnderTest())('a team on Telegram, on $name', ({ open }) => {
  let store: TestStore;
  let slack: SlackEmulator;
  let telegram: TelegramEmulator;
  let program: RunningApp;
  let group: Group;

  beforeEach(async () => {
    store = await open();
    slack = await startSlackEmulator({ timeScale: 0.001 });
    telegram = await startTelegramEmulator({ timeScale: 0.01 });
    group = telegram.group(TEAM, 'Support');
    program = await runApp(store, {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_API_URL: slack.apiUrl,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TEAM_CHANNELS: `telegram:${TEAM}`,
      PORT: String(await freePort()),
    });
    slack.connect(`${program.address}/webhooks/slack`);
  });

  afterEach(async () => {
    await program.stop();
    await slack.stop();
    await telegram.stop();
    await store.close();
  });

  const shown = async (pattern: RegExp): Promise<SeenLine> =>
    await telegram.until(() =>
      group.saw().findLast(({ from, text }) => from === 'bot' && pattern.test(text)),
    );

  /** Li has opened the link of the log. */
  async function staffed(): Promise<Person> {
    const li = group.member(LI, 'Li');
    li.say(`/setup ${setUpCodeOf(program)}`);
    await shown(/You’re an admin now/);
    return li;
  }

  async function angered(buyer: Buyer): Promise<SeenLine> {
    await buyer.open(await program.invited());
    await buyer.hears(/May we begin/);
    await buyer.press('Yes, begin');
    await buyer.hears(/how satisfied/);
    await buyer.say('1, this is a disgrace, you are liars!');
    await buyer.hears(/No more questions/);
    return await shown(/#1 🔴 red/);
  }

  /** Words of staff where they belong to the card. */
  interface Desk {
    readonly say: (text: string) => void;
    readonly share: (bytes: Uint8Array) => void;
    /** Whether a line of the bot stands with the card. */
    readonly isUnder: (line: SeenLine) => boolean;
  }

  /** In the topic that the card has opened. */
  function inTopic(card: SeenLine): Desk {
    const li = group.member(LI, 'Li', card.topic);
    return {
      say: (text) => li.say(text),
      share: (bytes) => li.shareDocument('papers.pdf', 'application/pdf', bytes),
      isUnder: ({ topic }) => topic === card.topic,
    };
  }

  /** By answering what stands in the group: the card, or the newest of what belongs to it. */
  function byReply(card: SeenLine): Desk {
    const li = group.member(LI, 'Li');
    const newest = () =>
      group.saw().findLast(({ from, replyTo }) => from === 'bot' && replyTo === card.messageId) ??
      card;
    return {
      say: (text) => li.say(text, { replyTo: newest().messageId }),
      share: (bytes) =>
        li.shareDocument('papers.pdf', 'application/pdf', bytes, { replyTo: card.messageId }),
      isUnder: ({ replyTo }) => replyTo === card.messageId,
    };
  }

  const places = [
    { place: 'a group with topics', messenger: 'Slack', isForum: true },
    { place: 'a group without topics', messenger: 'Telegram', isForum: false },
  ] as const;

  it.each(places)('takes an angry buyer on $messenger over in $place', async ({ isForum }) => {
    if (isForum) group.becomeForum();
    const li = await staffed();
    const buyer = isForum
      ? onSlack(slack.buyer({ id: 'U0ANNA', name: 'Anna', locale: 'en-GB' }))
      : onTelegram(telegram.buyer({ id: 42, name: 'Anna', languageCode: 'en' }));
    const card = await angered(buyer);
    expect(card.text).toMatch(/Anna, Nordlicht GmbH/);
    expect(card.text).toContain('you are liars');
    expect(card.topic !== undefined).toBe(isForum);
    const desk = isForum ? inTopic(card) : byReply(card);
    const under = async (pattern: RegExp): Promise<SeenLine> => {
      const line = await shown(pattern);
      expect(desk.isUnder(line), line.text).toBe(true);
      return line;
    };

    li.press('Claim', { messageId: card.messageId });
    await under(/#1 is yours/);
    await shown(/#1 🔴 red · with Li\n/);
    for (const turn of [1, 2, 3]) {
      desk.say(`Li here, answer ${turn}.`);
      await buyer.hears(new RegExp(`Li here, answer ${turn}`));
      await buyer.say(`And what about pallet ${turn}?`);
      await under(new RegExp(`💬 Anna: And what about pallet ${turn}`));
    }

    const mistyped = await buyer.say('carton 12 was wet');
    await under(/carton 12 was wet/);
    await buyer.edit(mistyped, 'carton 21 was wet');
    await under(/✏️ Anna edited a message: carton 21 was wet/);

    await buyer.share(PICTURE, 'this is it');
    const pictured = await under(/💬 Anna sent a file\. this is it/);
    expect(plain(pictured.file?.bytes)).toEqual(PICTURE);
    desk.share(PAPERS);
    await expect.poll(() => plain(buyer.received())).toEqual(PAPERS);
    desk.say('/note the forwarder is at fault');
    await under(/#1: note saved/);
    expect(buyer.heard().join()).not.toContain('forwarder');

    desk.say('/resolve');
    await under(/Say how #1 was fixed/);
    desk.say('/resolve replacement We have shipped 12 new cartons today.');
    await under(/#1: resolved/);
    await buyer.hears(/12 new cartons today[\s\S]*resolved for you/);
    await buyer.press('No, not yet');
    await buyer.hears(/still wrong/);
    await buyer.say('Only 10 arrived');
    await buyer.hears(/open again/);
    await under(/Only 10 arrived/);
    await under(/not resolved\. Reopened/);
    await shown(/Reopened once/);
    li.say('/resolve 1 replacement The other two left this morning.');
    await buyer.hears(/other two left/);
    await buyer.press('Yes, resolved');
    await buyer.hears(/Glad to hear it is resolved/);
    await under(/the buyer confirmed that it is resolved/);
    const last = await shown(/#1 🔴 red · confirmed by the buyer/);
    expect(last.messageId).toBe(card.messageId);
    expect(last.buttons).toEqual([]);
    expect(group.topics().size).toBe(isForum ? 1 : 0);

    await program.responses();
    li.say('/report 7d');
    const report = await shown(/CSAT/);
    expect(desk.isUnder(report)).toBe(false);
    await telegram.until(() => group.saw().find(({ file }) => file?.name === 'report.png'));
  });

  it('hears that a buyer has blocked the bot, and which words did not arrive', async () => {
    const li = await staffed();
    const anna = telegram.buyer({ id: 43, name: 'Anna', languageCode: 'en' });
    const card = await angered(onTelegram(anna));
    li.press('Claim', { messageId: card.messageId });
    await shown(/#1 is yours/);
    anna.block();
    await shown(/🚫 Anna can no longer be reached here/);
    li.say('Are you still there?', { replyTo: card.messageId });
    const lost = await shown(/⚠️ Not delivered/);
    expect(lost.text).toContain('“Are you still there?” – the buyer has blocked the bot or left.');
    expect(lost.replyTo).toBe(card.messageId);
    expect(anna.heard().map(({ text }) => text)).not.toContain('Are you still there?');
    anna.unblock();
    anna.say('I am back');
    await shown(/💬 Anna: I am back/);
    li.say('Welcome back.', { replyTo: card.messageId });
    await anna.hears(/Welcome back/);
  });

  it('does not heed a stranger in the group, nor a buyer who knows the buttons', async () => {
    const li = await staffed();
    const anna = telegram.buyer({ id: 44, name: 'Anna', languageCode: 'en' });
    const card = await angered(onTelegram(anna));
    const eve = group.member(66, 'Li');
    eve.press('Claim', { messageId: card.messageId });
    await shown(/You have no rights here yet \(telegram:66\)\. Li can change that/);
    const claim = card.buttons.flat().find(({ label }) => label === 'Claim')?.data ?? '';
    const press = anna.pressData(anna.heard().at(-1)?.messageId ?? 0, claim);
    anna.say('/claim 1');
    anna.say('/report');
    await telegram.until(() => press.answeredAt);
    await telegram.settled();
    li.say('/case 1');
    const whole = await shown(/History:/);
    expect(whole.text).toMatch(/^#1 🔴 red · open\n/);
    expect(
      anna
        .heard()
        .map(({ text }) => text)
        .join('\n'),
    ).not.toMatch(/CSAT|is yours/);
  });
});
