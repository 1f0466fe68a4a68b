import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { refusals } from '../../emulators/slack/fault-plan.ts';
import { outbound, rating } from '../../emulators/slack/outbound.ts';
import type { Person } from '../../emulators/slack/person.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/slack/run-adapter.ts';
import { BOT_USER, TEAM } from '../../emulators/slack/world.ts';

const CHANNEL = 'C0TEAM';

let slack: SlackEmulator;
let running: RunningAdapter;
let kim: Person;

beforeEach(async () => {
  slack = await startSlackEmulator({ timeScale: 0.001 });
  const teamChannels = [conversationId('slack', CHANNEL)];
  running = await runAdapter(slack, { context: { teamChannels } });
  kim = slack.inChannel('U0KIM', CHANNEL);
});

afterEach(async () => {
  await running.stop();
  await slack.stop();
});

const toTeam = (text: string, more: Partial<OutboundMessage> = {}) => outbound(CHANNEL, text, more);
const card = (text: string, more: Partial<OutboundMessage> = {}) =>
  toTeam(text, { card: 'case:12', ...rating('case:12'), ...more });

describe('a card in a team channel of Slack', () => {
  it('begins a thread, and is edited where it stands', async () => {
    const first = await running.adapter.send(card('Case 12: open'));
    expect(first).toEqual({ messageId: expect.any(String), thread: first.messageId });
    const edited = await running.adapter.send(card('Case 12: taken by Kim', { id: 'team#2.0' }), {
      edits: first.messageId ?? '',
    });
    expect(edited).toEqual(first);
    expect(kim.heard().map(({ text }) => text)).toEqual(['Case 12: taken by Kim']);
  });

  it('is found by the edit that nobody answered', async () => {
    const { messageId = '' } = await running.adapter.send(card('Case 12: open'));
    const taken = card('Case 12: taken', { id: 'team#2.0' });
    slack.faults.next('chat.update', { kind: 'reset-after-accept' });
    const sending = running.adapter.send(taken, { edits: messageId });
    await expect(sending).rejects.toMatchObject({ refused: false });
    expect(await running.adapter.find?.(taken)).toEqual({ messageId, thread: messageId });
  });

  it.each(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
    'is posted anew where it cannot be changed: %s',
    async (error) => {
      const { messageId = '' } = await running.adapter.send(card('Case 12: open'));
      slack.faults.next('chat.update', refusals.error(error));
      const anew = await running.adapter.send(card('Case 12: taken'), { edits: messageId });
      expect(anew.messageId).not.toBe(messageId);
      expect(anew.thread).toBe(anew.messageId);
      expect(kim.heard().at(-1)?.text).toBe('Case 12: taken');
    },
  );

  it('waits where too much is edited, and posts nothing meanwhile', async () => {
    const { messageId = '' } = await running.adapter.send(card('Case 12: open'));
    slack.faults.next('chat.update', refusals.tooManyRequests(3));
    const sending = running.adapter.send(card('Case 12: taken'), { edits: messageId });
    await expect(sending).rejects.toMatchObject({ refused: true, retryAfterMs: 3_000 });
    expect(kim.heard()).toHaveLength(1);
  });

  it('is one message however much is in it', async () => {
    await running.adapter.send(card('The carton was wet. '.repeat(1_000)));
    const [line, ...others] = kim.heard();
    expect(others).toEqual([]);
    expect(line?.text.endsWith('…')).toBe(true);
  });

  it('shows an answer to one person alone, and to nobody else in the channel', async () => {
    const lee = slack.inChannel('U0LEE', CHANNEL);
    const refusal = toTeam('You may not use /grant.', { only: 'slack:U0KIM', id: 'team#3.0' });
    expect(await running.adapter.send(refusal)).toEqual({});
    expect(kim.whispers()).toEqual(['You may not use /grant.']);
    expect([...lee.whispers(), ...kim.heard(), ...lee.heard()]).toEqual([]);
  });

  it('has under it what is said under it, and nothing to fill in', async () => {
    const { thread = '' } = await running.adapter.send(card('Case 12: open'));
    const said = toTeam('Anna: where is it?', { under: 'case:12', id: 'team#2.0' });
    const receipt = await running.adapter.send(said, { thread });
    expect(kim.heard().at(-1)).toMatchObject({ thread, buttons: [] });
    expect(receipt.thread).toBeUndefined();
    expect(await running.adapter.find?.(said, { thread })).toEqual(receipt);
    expect(await running.adapter.find?.(said)).toBeUndefined();
  });
});

describe('what the team does on Slack', () => {
  it('tells under which card it was written, changed, taken back or pressed', async () => {
    const { thread = '' } = await running.adapter.send(card('Case 12: open'));
    const written = await kim.say('is it the red one?', { thread });
    await kim.edit(written, 'is it the blue one?');
    await kim.remove(written);
    await kim.press('4');
    await kim.say('good morning');
    const heard = await running.heard(5);
    expect(heard.map(({ content, thread: where }) => [content.kind, where])).toEqual([
      ['text', thread],
      ['edited', thread],
      ['recalled', thread],
      ['choice', thread],
      ['text', undefined],
    ]);
    expect(heard.every(({ conversation }) => conversation === `slack:${CHANNEL}`)).toBe(true);
  });

  it('takes a press on something under a card for one under that card', async () => {
    const { thread = '' } = await running.adapter.send(card('Case 12: open'));
    const asked = toTeam('Send it?', { under: 'case:12', ...rating('draft') });
    await running.adapter.send(asked, { thread });
    await kim.press('2');
    const [press] = await running.heard(1);
    expect(press).toMatchObject({ thread, content: { question: 'draft', value: '2' } });
  });

  it('reads commands in the channel, also those whose names Slack keeps', async () => {
    await kim.command('/assign', '#12 @anna');
    await kim.command('/quayside', 'who anna');
    await kim.command('/quayside');
    const heard = await running.heard(3);
    expect(heard.map(({ content }) => content)).toEqual([
      { kind: 'text', text: '/assign #12 @anna' },
      { kind: 'text', text: '/who anna' },
      { kind: 'text', text: '/help' },
    ]);
    expect(slack.deliveries.log.every(({ status }) => status === 200)).toBe(true);
  });

  it('hears no bot, and not itself when it has shared a file', async () => {
    const event = { type: 'message', channel_type: 'channel', channel: CHANNEL };
    const by = { user: BOT_USER, subtype: 'file_share', files: [{ id: 'F0OWN' }], text: '' };
    await slack.push('event', delivered({ ...event, ts: '1795000001.000100', ...by }));
    const other = { user: 'U0BOT', bot_id: 'B0OTHER', text: 'beep' };
    await slack.push('event', delivered({ ...event, ts: '1795000002.000100', ...other }));
    await kim.say('a person');
    const heard = await running.heard(1);
    expect(heard.map(({ content }) => content)).toMatchObject([{ text: 'a person' }]);
  });
});

function delivered(event: object): object {
  const authorizations = [{ team_id: TEAM, user_id: BOT_USER, is_bot: true }];
  const head = { type: 'event_callback', team_id: TEAM, event_time: 1_795_000_000 };
  return { ...head, event_id: slack.world.nextId('Ev'), authorizations, event };
}

describe('a team channel that is one thread', () => {
  it('keeps everything in that thread, and knows cards by their own ids', async () => {
    await running.stop();
    const thread = '1795000000.000001';
    const teamChannels = [conversationId('slack', `${CHANNEL}/${thread}`)];
    running = await runAdapter(slack, { context: { teamChannels } });
    const to = `${CHANNEL}/${thread}`;
    const asCard = { card: 'case:12', ...rating('case:12') };
    const receipt = await running.adapter.send(outbound(to, 'Case 12', asCard));
    expect(receipt).toEqual({ messageId: expect.any(String) });
    const under = { thread: receipt.messageId ?? '' };
    await running.adapter.send(outbound(to, 'wet cartons', { under: 'case:12' }), under);
    expect(kim.heard().map((line) => line.thread)).toEqual([thread, thread]);
    await kim.press('4');
    await kim.say('hello', { thread });
    const heard = await running.heard(2);
    expect(heard.map((event) => event.thread)).toEqual([receipt.messageId, undefined]);
  });
});
