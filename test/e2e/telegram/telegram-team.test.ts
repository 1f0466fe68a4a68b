import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/locale.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { refusals } from '../../emulators/telegram/fault-plan.ts';
import type { Group } from '../../emulators/telegram/group.ts';
import { outbound, rating } from '../../emulators/telegram/outbound.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/telegram/run-adapter.ts';

const GROUP = -1001234;
const TOPIC = 7;

let telegram: TelegramEmulator;
let running: RunningAdapter;
let group: Group;

beforeEach(async () => {
  telegram = await startTelegramEmulator();
  running = await runAdapter(telegram, {
    context: { teamChannels: [conversationId('telegram', String(GROUP))] },
  });
  group = telegram.group(GROUP, 'Export team');
});

afterEach(async () => {
  await running.stop();
  await telegram.stop();
});

const toTeam = (text: string, more: Partial<OutboundMessage> = {}) => outbound(GROUP, text, more);
const card = (text: string, more: Partial<OutboundMessage> = {}) =>
  toTeam(text, { card: 'case:12', ...rating('case:12'), ...more });

describe('a card in a team group of Telegram', () => {
  it('is edited where it stands, with its buttons', async () => {
    const { messageId = '', thread } = await running.adapter.send(card('Case 12: open'));
    expect(thread).toBe(`reply:${messageId}`);
    const { choices: _, ...taken } = card('Case 12: taken by Kim');
    expect(await running.adapter.send(taken, { edits: messageId })).toEqual({ messageId });
    expect(group.saw()).toMatchObject([{ text: 'Case 12: taken by Kim', buttons: [] }]);
    const again = await running.adapter.send(taken, { edits: messageId });
    expect(again).toEqual({ messageId });
    expect(group.saw()).toHaveLength(1);
  });

  it('is sent anew where it is gone', async () => {
    const { messageId = '' } = await running.adapter.send(card('Case 12: open'));
    const gone = ['message to edit not found', "message can't be edited"];
    for (const description of gone) {
      const why = {
        kind: 'answer' as const,
        status: 400,
        description: `Bad Request: ${description}`,
      };
      telegram.faults.next('editMessageText', why);
      const anew = await running.adapter.send(card('Case 12: taken'), { edits: messageId });
      expect(anew).toEqual({
        messageId: String(group.saw().at(-1)?.messageId),
        thread: `reply:${group.saw().at(-1)?.messageId}`,
      });
    }
    expect(group.saw()).toHaveLength(3);
  });

  it('waits where the group is told too much, and sends nothing meanwhile', async () => {
    const { messageId = '' } = await running.adapter.send(card('Case 12: open'));
    telegram.faults.next('editMessageText', refusals.tooManyRequests(40));
    const sending = running.adapter.send(card('Case 12: taken'), { edits: messageId });
    await expect(sending).rejects.toMatchObject({ refused: true, retryAfterMs: 40_000 });
    expect(group.saw()).toHaveLength(1);
  });

  it('is one message however much is in it', async () => {
    await running.adapter.send(card('The carton was wet. '.repeat(1_000)));
    const [line, ...others] = group.saw();
    expect(others).toEqual([]);
    expect(line?.text.endsWith('…')).toBe(true);
    expect(line?.buttons).toHaveLength(1);
  });

  it('is answered by what belongs to it, also once it is gone', async () => {
    const { messageId = '', thread = '' } = await running.adapter.send(card('Case 12: open'));
    await running.adapter.send(toTeam('Anna: wet cartons', { under: 'case:12' }), { thread });
    expect(group.saw().at(-1)).toMatchObject({ replyTo: Number(messageId) });
    await running.adapter.send(toTeam('Anna: hello?', { under: 'x' }), { thread: 'reply:987654' });
    expect(group.saw().at(-1)?.text).toBe('Anna: hello?');
  });
});

describe('a card in a forum', () => {
  it('opens a topic named by its first line, in which all else is said', async () => {
    group.becomeForum();
    const text = `\n${'Case 12: '.repeat(30)}\nwet cartons`;
    const { messageId = '', thread = '' } = await running.adapter.send(card(text));
    const [[topic, title] = [0, '']] = group.topics();
    expect(thread).toBe(`topic:${topic}`);
    expect(title).toMatch(/^(Case 12: )+.*…$/);
    expect(title.length).toBeLessThanOrEqual(128);

    await running.adapter.send(toTeam('Anna: wet', { under: 'case:12' }), { thread });
    const edited = await running.adapter.send(card('Case 12: taken'), { edits: messageId, thread });
    expect(edited).toEqual({ messageId, thread });
    expect(group.saw().map((line) => line.topic)).toEqual([topic, topic]);
    expect(group.topics().size).toBe(1);
  });

  it('opens one topic, however often its message must be tried', async () => {
    group.becomeForum();
    telegram.faults.next('sendMessage', refusals.tooManyRequests(3));
    await expect(running.adapter.send(card('Case 12'))).rejects.toMatchObject({ refused: true });
    const { thread } = await running.adapter.send(card('Case 12'));
    expect([...group.topics().keys()].map((topic) => `topic:${topic}`)).toEqual([thread]);
  });

  it('stands in the group itself where the bot may open none', async () => {
    group.becomeForum({ mayOpen: false });
    const { messageId, thread } = await running.adapter.send(card('Case 12'));
    expect(thread).toBe(`reply:${messageId}`);
    expect(group.saw()).toHaveLength(1);
  });

  it('is not sent elsewhere while Telegram is in trouble with the topic', async () => {
    group.becomeForum();
    telegram.faults.next('createForumTopic', refusals.tooManyRequests(3));
    const facts = { refused: true, retryAfterMs: 3_000 };
    await expect(running.adapter.send(card('Case 12'))).rejects.toMatchObject(facts);
    expect(group.saw()).toEqual([]);
  });

  it('loses nothing with its topic: the rest goes to the group (T14)', async () => {
    group.becomeForum();
    const { thread = '' } = await running.adapter.send(card('Case 12'));
    group.closeTopic(Number(thread.split(':')[1]));
    await running.adapter.send(toTeam('Anna: wet', { under: 'case:12' }), { thread });
    const last = group.saw().at(-1);
    expect(last).toMatchObject({ text: 'Anna: wet' });
    expect(last?.topic).toBeUndefined();
  });
});

describe('what the team does on Telegram', () => {
  it('tells which message it answers, and under which card it is changed or pressed', async () => {
    const { messageId = '', thread = '' } = await running.adapter.send(card('Case 12'));
    const under = await running.adapter.send(toTeam('Send?', rating('draft')), { thread });
    const kim = group.member(555, 'Kim');
    const written = kim.say('taken', { replyTo: Number(messageId) });
    kim.edit(written, 'taken by me');
    kim.press('4', { messageId: Number(messageId) });
    kim.press('2', { messageId: Number(under.messageId) });
    kim.say('good morning');
    const heard = await running.heard(5);
    // Telegram brings presses and messages in two queues.
    const seen = heard.map(({ content, thread: where }) => `${content.kind} ${where}`);
    expect(seen.toSorted()).toEqual([
      `choice ${thread}`,
      `choice ${thread}`,
      `edited ${thread}`,
      `text ${thread}`,
      'text undefined',
    ]);
  });

  it('tells the topic, and says nothing of the topic’s own comings and goings', async () => {
    group.becomeForum();
    const { thread = '' } = await running.adapter.send(card('Case 12'));
    const kim = group.member(555, 'Kim', Number(thread.split(':')[1]));
    telegram.push(service({ forum_topic_created: { name: 'Case 12', icon_color: 1 } }));
    telegram.push(service({ forum_topic_edited: { name: 'Case 13' } }));
    telegram.push(service({ forum_topic_closed: {} }));
    kim.say('hello');
    kim.press('4');
    const heard = await running.heard(2);
    expect(heard.map((event) => event.thread)).toEqual([thread, thread]);
    await telegram.settled();
    expect(running.events).toHaveLength(2);
  });

  it('is not for us where it names another bot, in any case of letters', async () => {
    const kim = group.member(555, 'Kim');
    kim.say('/claim@other_bot #12');
    kim.edit(kim.say('/claim@Quayside_Test_Bot #12'), '/claim@other_bot #13');
    kim.say('/claim #14');
    await telegram.settled();
    const texts = running.events.map(({ content }) => ('text' in content ? content.text : content));
    expect(texts).toEqual(['/claim #12', '/claim #14']);
  });

  it('has a menu in its groups, in every language, and buyers have theirs', async () => {
    const scoped = () =>
      telegram.callsOf('setMyCommands').filter(({ body }) => {
        const { type } = body.scope as { type: string };
        return type === 'chat';
      });
    await until(() => scoped().length === LOCALES.length + 1);
    expect(scoped()[6]?.body).toEqual({
      commands: [{ command: 'claim', description: 'Claim (de)' }],
      scope: { type: 'chat', chat_id: GROUP },
      language_code: 'de',
    });
  });
});

function service(happening: object): object {
  const chat = { id: GROUP, type: 'supergroup', title: 'Export team', is_forum: true };
  const from = { id: 555, is_bot: false, first_name: 'Kim' };
  const date = 1_795_000_000;
  return { message: { message_id: 90, date, chat, from, message_thread_id: 5_001, ...happening } };
}

describe('a team channel that is one topic', () => {
  it('keeps its cards there, and knows them by what answers them', async () => {
    await running.stop();
    const place = `${GROUP}/${TOPIC}`;
    running = await runAdapter(telegram, {
      context: { teamChannels: [conversationId('telegram', place)] },
    });
    group.becomeForum();
    const asCard = { card: 'case:12', ...rating('case:12') };
    const { messageId = '', thread = '' } = await running.adapter.send(
      outbound(place, 'Case 12', asCard),
    );
    expect(thread).toBe(`reply:${messageId}`);
    await running.adapter.send(outbound(place, 'Anna: wet', { under: 'case:12' }), { thread });
    expect(group.saw()).toMatchObject([
      { topic: TOPIC },
      { topic: TOPIC, replyTo: Number(messageId) },
    ]);
    expect(group.topics().size).toBe(0);

    const kim = group.member(555, 'Kim', TOPIC);
    kim.say('taken', { replyTo: Number(messageId) });
    kim.say('good morning');
    const heard = await running.heard(2);
    expect(heard.map((event) => event.thread)).toEqual([thread, undefined]);
  });
});
