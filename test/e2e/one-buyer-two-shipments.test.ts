import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Response } from '../../src/core/contract/response.ts';
import { timeline } from '../../src/programme/timeline.ts';
import { storedTranscript } from '../../src/reporting/stored-transcript.ts';
import type { Buyer } from '../contract/channels/platform.ts';
import startWeb from '../contract/channels/web.platform.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';
import { type RunningApp, runApp } from '../support/running-app.ts';
import { storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { BUYER, invitedTwice } from '../support/team/two-shipments.ts';

const TEAM = -100_700;

function about(responses: readonly Response[], reference: string): Response | undefined {
  return responses.find(({ subject }) => subject.shipment.reference === reference);
}

function given(response: Response | undefined): readonly unknown[] {
  return (response?.answers ?? []).map(({ value, raw }) => value ?? raw);
}

async function reads(buyer: Buyer, pattern: RegExp): Promise<void> {
  await expect.poll(() => buyer.saw().at(-1)?.text).toMatch(pattern);
}

describe.each(storesUnderTest())('one buyer and two shipments, on $name', ({ open }) => {
  let store: TestStore;
  let telegram: TelegramEmulator;
  let program: RunningApp;

  beforeEach(async () => {
    store = await open();
    telegram = await startTelegramEmulator();
    program = await runApp(store, {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      TEAM_CHANNELS: `telegram:${TEAM}`,
    });
  });

  afterEach(async () => {
    await program.stop();
    await telegram.stop();
    await store.close();
  });

  it('finishes the first before the second begins, and mixes no answer', async () => {
    const [first, second] = await invitedTwice(program);
    const anna = telegram.buyer({ id: 80, name: 'Anna' });
    anna.open(first);
    await anna.hears(/shipment HP-1001[\s\S]*May we begin/);
    anna.press('Yes, begin');
    await anna.hears(/how satisfied are you with shipment HP-1001/);
    anna.press('3');
    await anna.hears(/main reason/);
    anna.open(second);
    await anna.hears(
      /I have shipment HP-2002 as well\. Let us finish this one first[\s\S]*main reason/,
    );
    anna.say('Two cartons from pallet 7 were crushed on 12 October');
    await anna.hears(/You said "Two cartons/);
    anna.say("I don't know");
    await anna.hears(/recommend/);
    anna.say('9');
    await anna.hears(/anything else/);
    anna.say('first remark');
    await anna.hears(/how it went with your shipment HP-2002/);
    const heard = anna.heard().length;
    anna.say('5');
    await anna.hears(/recommend/, { skip: heard });
    anna.say('10');
    await anna.hears(/anything else/, { skip: heard });
    anna.say('second remark');
    await anna.hears(/Thank you/, { skip: heard });
    const responses = await program.responses();
    expect(responses).toHaveLength(2);
    expect(given(about(responses, 'HP-1001'))).toEqual([3, 9, 'first remark']);
    expect(given(about(responses, 'HP-2002'))).toEqual([5, 10, 'second remark']);
    expect(about(responses, 'HP-1001')?.chains[0]?.links[0]?.answer).toMatch(/Two cartons/);
    expect(about(responses, 'HP-2002')?.chains).toEqual([]);
  });

  it('keeps two chats in a browser apart', async () => {
    const [first, second] = await invitedTwice(program);
    const web = await startWeb();
    await web.connect(program.address);
    const [one, other] = [web.buyer('first tab'), web.buyer('second tab')];
    await one.open(first);
    await other.open(second);
    await reads(one, /HP-1001[\s\S]*May we begin/);
    await reads(other, /HP-2002[\s\S]*May we begin/);
    await one.say('2');
    await other.say('5');
    await reads(one, /main reason/);
    await reads(other, /recommend/);
    await one.say('The boxes were wet on arrival');
    await other.say('10');
    await reads(one, /You said "The boxes/);
    await reads(other, /anything else/);
    await web.stop();
    const responses = await program.responses();
    expect(given(about(responses, 'HP-1001'))).toEqual([2]);
    expect(given(about(responses, 'HP-2002'))).toEqual([5, 10]);
    expect(about(responses, 'HP-2002')?.chains).toEqual([]);
  });

  it('is one person on Telegram and the web, whose words stand in one timeline', async () => {
    const [first, second] = await invitedTwice(program);
    const anna = telegram.buyer({ id: 81, name: 'Anna' });
    anna.open(first);
    await anna.hears(/May we begin/);
    anna.say('5');
    await anna.hears(/recommend/);
    const stranger = telegram.buyer({ id: 82, name: 'Guesser' });
    stranger.say('HP-1001');
    await stranger.hears(/May we begin/);
    const web = await startWeb();
    await web.connect(program.address);
    const tab = web.buyer('Anna');
    await tab.open(second);
    await reads(tab, /May we begin/);
    await tab.say('4');
    await reads(tab, /made .* a 5/);
    const { programme, responses } = program.app.records;
    const [contact] = await programme.findMany('contacts', [BUYER]);
    expect(contact?.identities).toEqual(['telegram:81', tab.conversation]);
    const lines = await timeline(BUYER, {
      programme,
      answeredIn: responses.conversationsOf,
      transcript: storedTranscript(program.app.records, Date.now),
    });
    expect(new Set(lines.map(({ conversation }) => conversation))).toEqual(
      new Set(['telegram:81', tab.conversation]),
    );
    const said = lines.filter(({ author }) => author === 'buyer').map(({ text }) => text);
    expect(said.filter((text) => /^\d$/.test(text))).toEqual(['5', '4']);
    await web.stop();
  });

  it('refuses another person politely, and tells the team once', async () => {
    const [first] = await invitedTwice(program);
    const team = telegram.group(TEAM, 'Support');
    const anna = telegram.buyer({ id: 83, name: 'Anna' });
    anna.open(first);
    await anna.hears(/May we begin/);
    const other = telegram.buyer({ id: 84, name: 'Other', languageCode: 'de' });
    other.open(first);
    await other.hears(/Link/);
    other.open(first);
    await other.hears(/Link/, { skip: 1 });
    const third = telegram.buyer({ id: 85, name: 'Third' });
    third.open(first);
    await third.hears(/link does not work here/);
    await telegram.until(() => team.saw().find(({ text }) => text.includes('telegram:85')));
    const told = team.saw().map(({ text }) => text);
    expect(told.filter((text) => text.includes('telegram:84'))).toHaveLength(1);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('belongs to telegram:83');
    expect(told[0]).toContain(`--contact ${BUYER} --shipment s1 --release`);
    const [contact] = await program.app.records.programme.findMany('contacts', [BUYER]);
    expect(contact?.identities).toEqual(['telegram:83']);
  });
});
