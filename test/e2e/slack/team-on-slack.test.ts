import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import type { Person } from '../../emulators/slack/person.ts';
import type { SeenLine } from '../../emulators/slack/seen-line.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { freePort, type RunningApp, runApp, setUpCodeOf } from '../../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../../support/store/stores.ts';

const TEAM = 'C0SUPPORT';

describe.each(storesUnderTest())('a team on Slack, on $name', ({ open }) => {
  let store: TestStore;
  let slack: SlackEmulator;
  let telegram: TelegramEmulator;
  const running: RunningApp[] = [];

  beforeEach(async () => {
    store = await open();
    slack = await startSlackEmulator({ timeScale: 0.001 });
    telegram = await startTelegramEmulator({ timeScale: 0.01 });
  });

  afterEach(async () => {
    for (const program of running.splice(0)) await program.stop();
    await slack.stop();
    await telegram.stop();
    await store.close();
  });

  async function started(): Promise<RunningApp> {
    const port = await freePort();
    const program = await runApp(store, {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_API_URL: slack.apiUrl,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TEAM_CHANNELS: `slack:${TEAM}`,
      PORT: String(port),
    });
    running.push(program);
    slack.connect(`${program.address}/webhooks/slack`);
    return program;
  }

  /** Li has opened the link of the log, and let Wang in. */
  async function staffed(program: RunningApp): Promise<{ li: Person; wang: Person }> {
    const li = slack.inChannel('U0LI', TEAM);
    const wang = slack.inChannel('U0WANG', TEAM);
    await li.command('/setup', setUpCodeOf(program));
    await li.hears(/You’re an admin now/);
    await li.command('/grant', 'slack:U0WANG agent Wang');
    await li.hears(/Wang is now an agent/);
    return { li, wang };
  }

  /** What stands under this message. */
  const under = (team: Person, card: SeenLine): readonly string[] =>
    team.heard().flatMap(({ thread, text }) => (thread === card.messageId ? [text] : []));

  const shows = async (team: Person, card: SeenLine, pattern: RegExp): Promise<string> =>
    await slack.until(() => under(team, card).find((text) => pattern.test(text)));

  const face = async (team: Person, card: SeenLine, pattern: RegExp): Promise<string> =>
    await slack.until(() =>
      team
        .heard()
        .filter(({ messageId }) => messageId === card.messageId)
        .map(({ text }) => text)
        .find((text) => pattern.test(text)),
    );

  const shared = async (name: string) =>
    await slack.until(() => [...slack.world.files.values()].find((file) => file.name === name));

  it('tells somebody without rights, and nobody else, how to get them', async () => {
    const { li, wang } = await staffed(await started());
    const guest = slack.inChannel('U0GUEST', TEAM);
    await guest.command('/quayside', 'help');
    const told = await slack.until(() => guest.whispers()[0]);
    const [, copied = ''] = /\/grant (.*)$/.exec(told) ?? [];
    await wang.command('/grant', 'slack:U0GUEST agent');
    await slack.until(() => wang.whispers().find((text) => text.includes('/grant')));
    expect(li.whispers()).toEqual([]);
    expect(li.heard().filter(({ text }) => /U0GUEST/.test(text))).toEqual([]);
    await li.command('/grant', copied);
    await li.hears(/U0GUEST is now an agent/);
  });

  it('takes an angry buyer over, and is done when the buyer says so', async () => {
    const program = await started();
    const { li } = await staffed(program);
    const anna = telegram.buyer({ id: 42, name: 'Anna', languageCode: 'en' });
    anna.open(await program.invited());
    await anna.hears(/May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied/);
    anna.say('1, this is a disgrace, you are liars!');
    await anna.hears(/No more questions/);

    const card = await li.hears(/#1 🔴 red/);
    expect(card.text).toMatch(/Anna, Nordlicht GmbH/);
    expect(card.text).toMatch(/HP-.*steel bolts/);
    expect(card.text).toMatch(/the buyer is angry/);
    expect(card.text).toMatch(/overall 1\/5/);
    expect(card.text).toContain('you are liars');
    await li.press('Claim');
    await shows(li, card, /#1 is yours/);
    await face(li, card, /with U0LI|with Li/);

    for (const turn of [1, 2, 3]) {
      await li.say(`Li here, answer ${turn}.`, { thread: card.messageId });
      await anna.hears(new RegExp(`Li here, answer ${turn}`));
      anna.say(`And what about pallet ${turn}?`);
      await shows(li, card, new RegExp(`💬 Anna: And what about pallet ${turn}`));
    }
    expect(
      anna.saw().filter(({ from, text }) => from === 'bot' && /\?(\s+✓ .*)?$/.test(text)),
    ).toHaveLength(1);

    await li.command('/resolve', '1');
    await li.hears(/Say how #1 was fixed/);
    await li.command('/resolve', '1 replacement We have shipped 12 new cartons today.');
    await li.hears(/#1: resolved/);
    await anna.hears(/12 new cartons today[\s\S]*resolved for you/);
    anna.press('No, not yet');
    await anna.hears(/still wrong/);
    anna.say('Only 10 arrived');
    await anna.hears(/open again/);
    await shows(li, card, /Only 10 arrived/);
    await shows(li, card, /not resolved\. Reopened/);
    await face(li, card, /Reopened once/);

    await li.command('/resolve', '1 replacement The other two left this morning.');
    await anna.hears(/other two left/);
    anna.press('Yes, resolved');
    await anna.hears(/Glad to hear it is resolved/);
    await shows(li, card, /the buyer confirmed that it is resolved/);
    await face(li, card, /confirmed by the buyer/);
    const cards = li.heard().filter(({ text }) => /^#1 .* · .*\nAnna, Nordlicht/.test(text));
    expect(cards).toHaveLength(1);

    await program.responses();
    await li.command('/report', '7d');
    const report = await li.hears(/CSAT/);
    expect(report.text).toMatch(/red/i);
    await shared('report.png');
    await li.press('Export CSV');
    const table = await shared('responses.csv');
    expect(Buffer.from(table.bytes).toString('utf8')).toMatch(/Nordlicht|a-[0-9a-f]{8}/);
    await shared('answers.csv');
    await li.press('Behind CSAT');
    await li.hears(/1\. .*Nordlicht GmbH/);
  });
});
