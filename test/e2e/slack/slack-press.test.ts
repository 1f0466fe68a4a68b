import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Acknowledgement } from '../../../src/core/contract/channel.ts';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { refusals } from '../../emulators/slack/fault-plan.ts';
import { outbound, rating } from '../../emulators/slack/outbound.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/slack/run-adapter.ts';

let slack: SlackEmulator;
let running: RunningAdapter;

beforeEach(async () => {
  slack = await startSlackEmulator();
});

afterEach(async () => {
  await running.stop();
  await slack.stop();
});

async function run(acknowledgement: Acknowledgement = { closesChoices: false }) {
  const readToken = (token: string) =>
    token === 'q1-a-code'
      ? ({ kind: 'valid', invitation: 'i' } as const)
      : ({ kind: 'invalid', why: 'forged' } as const);
  running = await runAdapter(slack, {
    sink: async () => acknowledgement,
    context: { readToken, defaultLocale: 'fr' },
  });
  return slack.buyer({ id: 'U0ANNA', locale: 'de-DE' });
}

describe('a pressed button', () => {
  it('is an answer to its question, and loses its row when that is closed', async () => {
    const anna = await run({ closesChoices: true });
    await running.adapter.send(outbound(anna.channel, 'How satisfied?', rating('q1')));
    const messageId = anna.heard()[0]?.messageId;
    await anna.press('4');
    expect(running.events[0]?.content).toEqual({
      kind: 'choice',
      question: 'q1',
      value: '4',
      messageId,
    });
    await slack.until(() => (anna.heard()[0]?.buttons.length === 0 ? true : undefined));
    expect(anna.heard()[0]?.text).toBe('How satisfied?\n✓ 4');
    expect(anna.whispers()).toEqual([]);
  });

  it('keeps its row while the question is open, and what is stale is told to nobody else', async () => {
    const anna = await run({ closesChoices: false, notice: 'This was <already> answered' });
    await running.adapter.send(outbound(anna.channel, 'How satisfied?', rating('q1')));
    await anna.press('4');
    await slack.until(() => anna.whispers()[0]);
    expect(anna.whispers()[0]).toContain('&lt;already');
    expect(anna.heard()[0]?.buttons).toHaveLength(5);
    expect(anna.heard()).toHaveLength(1);
  });

  it('is no trouble when Slack refuses what we say to it', async () => {
    const anna = await run({ closesChoices: true, notice: 'Too late' });
    slack.faults.next('chat.update', refusals.error('message_not_found'));
    slack.faults.next('chat.postEphemeral', refusals.error('user_not_in_channel'));
    await running.adapter.send(outbound(anna.channel, 'How satisfied?', rating('q1')));
    await anna.press('4');
    await running.stop();
    const warned = running.context.lines.filter(({ level }) => level === 'warn');
    expect(warned).toHaveLength(2);
    expect(slack.deliveries.log.map(({ status }) => status)).toEqual([200]);
  });

  it('of another program, or on a link, is acknowledged and nothing else', async () => {
    const anna = await run();
    const links = [{ label: 'Privacy', url: 'https://example.com/p' }];
    await running.adapter.send(outbound(anna.channel, 'Read this.', { links }));
    await anna.press('Privacy');
    expect(running.events).toEqual([]);
    expect(slack.deliveries.log.map(({ status }) => status)).toEqual([200]);
  });
});

describe('a longer answer', () => {
  it('is written in a form, whose words are the answer', async () => {
    const anna = await run();
    await running.adapter.send(outbound(anna.channel, 'Was war der Grund?', { locale: 'de' }));
    await anna.press('Ausführlicher antworten');
    const form = await slack.until(() => anna.forms()[0]);
    expect(form.view).toMatchObject({ title: { text: 'Ihre Antwort' } });
    await anna.submit('Zeile eins\nZeile zwei', form);
    await anna.submit('Zeile eins\nZeile zwei', form);
    expect(running.events.map(({ id }) => id)).toEqual([`f${form.id}`, `f${form.id}`]);
    expect(running.events[0]).toMatchObject({
      conversation: `slack:${anna.channel}`,
      content: { kind: 'text', text: 'Zeile eins\nZeile zwei' },
    });
  });

  it('is not offered where nothing is asked, or buttons answer, or staff speak', async () => {
    const anna = await run();
    await running.adapter.send(outbound(anna.channel, 'Thank you.'));
    await running.adapter.send(outbound(anna.channel, 'How satisfied?', rating('q1')));
    await running.adapter.send(outbound(anna.channel, 'Which carton?', { by: 'slack:U0LI' }));
    const labels = anna.heard().flatMap(({ buttons }) => buttons.map(({ label }) => label));
    expect(labels).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe("the app's home", () => {
  it('says in the language of the person how to begin', async () => {
    const anna = await run();
    await anna.openHome('home');
    const home = await slack.until(() => slack.world.homes.get('U0ANNA'));
    expect(JSON.stringify(home)).toContain('Sunrise Exports fragt hier');
    expect(running.events).toEqual([]);
  });

  it('lists the shipments that the person is still asked about', async () => {
    const asked = ['HP-1042', 'HP-1043 <b>'];
    running = await runAdapter(slack, { context: { openSurveys: async () => asked } });
    const anna = slack.buyer({ id: 'U0ANNA', name: 'Anna', locale: 'de-DE' });
    await anna.openHome('home');
    const home = JSON.stringify(await slack.until(() => slack.world.homes.get('U0ANNA')));
    for (const reference of asked) expect(home).toContain(`• ${reference}`);
    expect(home).toContain('Noch offen');
  });

  it('takes a code, which opens the talk in the direct messages', async () => {
    const anna = await run();
    await anna.enterCode(' q1-a-code ');
    expect(running.events).toMatchObject([
      { conversation: `slack:${anna.channel}`, content: { kind: 'opened', token: 'q1-a-code' } },
    ]);
  });

  it('greets who opens the messages for the first time only', async () => {
    const anna = await run();
    await anna.openHome('messages');
    await anna.openHome('messages');
    expect(running.events.map(({ content }) => content)).toEqual([{ kind: 'opened' }]);
  });
});

describe('what else people do', () => {
  it('edits and deletions name the message, files come by reference', async () => {
    const anna = await run();
    const first = await anna.say('Two cartons');
    await anna.edit(first, 'Three cartons');
    await anna.remove(first);
    const file = { id: 'F01', name: 'wet.jpg', mimetype: 'image/jpeg', size: 48_213 };
    const sent = await anna.say('look', { files: [file] });
    expect(running.events.slice(1).map(({ content }) => content)).toEqual([
      { kind: 'edited', text: 'Three cartons', messageId: first },
      { kind: 'recalled', messageId: first },
      {
        kind: 'media',
        media: [
          {
            kind: 'photo',
            reference: 'F01',
            name: 'wet.jpg',
            type: 'image/jpeg',
            sizeBytes: 48_213,
          },
        ],
        caption: 'look',
        messageId: sent,
      },
    ]);
  });

  it('a code that is sent as a message opens the talk', async () => {
    const anna = await run();
    await anna.say('q1-a-code');
    await anna.say('q1-a-code, I was told');
    expect(running.events.map(({ content }) => content.kind)).toEqual(['opened', 'text']);
  });

  it('a slash command anywhere belongs to the direct messages with the bot', async () => {
    const anna = await run();
    const elsewhere = slack.inChannel('U0ANNA', 'C0GENERAL');
    await elsewhere.command('/quayside', 'the <carton> was wet');
    await elsewhere.command('/stop');
    expect(running.events).toMatchObject([
      { conversation: `slack:${anna.channel}`, content: { text: 'the <carton> was wet' } },
      { conversation: `slack:${anna.channel}`, content: { text: '/stop' } },
    ]);
  });
});
