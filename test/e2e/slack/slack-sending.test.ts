import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import { type SlackEmulator, startSlackEmulator } from '../../emulators/slack/emulator.ts';
import { type Fault, refusals } from '../../emulators/slack/fault-plan.ts';
import { outbound, rating } from '../../emulators/slack/outbound.ts';
import type { Person } from '../../emulators/slack/person.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/slack/run-adapter.ts';
import { beforeLong } from '../../support/before-long.ts';

let slack: SlackEmulator;
let running: RunningAdapter;
let anna: Person;
let bo: Person;

beforeEach(async () => {
  slack = await startSlackEmulator();
  running = await runAdapter(slack);
  anna = slack.buyer({ id: 'U0ANNA' });
  bo = slack.buyer({ id: 'U0BO' });
});

afterEach(async () => {
  await running.stop();
  await slack.stop();
});

async function failure(message: OutboundMessage): Promise<SendError> {
  const error = await running.adapter.send(message).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error instanceof SendError) return error;
  throw new Error('Nothing but a SendError may be thrown', { cause: error });
}

const toAnna = (text: string, more: Partial<OutboundMessage> = {}) =>
  outbound(anna.channel, text, more);

describe('sending', () => {
  it('shows the buyer the words and the buttons, and gives the message id back', async () => {
    const receipt = await running.adapter.send(toAnna('How satisfied?', rating('q1')));
    const [line] = anna.heard();
    expect(line?.text).toBe('How satisfied?');
    expect(line?.buttons).toEqual(
      ['1', '2', '3', '4', '5'].map((value) => ({ label: value, value: `q1|${value}` })),
    );
    expect(receipt).toEqual({ messageId: line?.messageId });
  });

  it('shows 5,000 characters in one message, and 20,000 in a few, in order', async () => {
    await running.adapter.send(toAnna('👩🏽‍🚀'.repeat(715), rating('q1')));
    expect(anna.heard().map(({ text }) => text)).toEqual(['👩🏽‍🚀'.repeat(715)]);
    const long = 'The carton was wet. '.repeat(1_000);
    await running.adapter.send(outbound(bo.channel, long, rating('q1')));
    expect(
      bo
        .heard()
        .map(({ text }) => text)
        .join(''),
    ).toBe(long);
    expect(bo.heard().map(({ buttons }) => buttons.length > 0)).toEqual([false, false, true]);
  });

  it('never wakes markup in words: blocks are plain, names and links stay asleep (S11)', async () => {
    const words = '<!channel> <@U0BO> *bold* :star: <http://e|x> & >quote';
    await running.adapter.send(toAnna(words));
    expect(anna.heard()[0]?.text).toBe(words);
    expect(anna.heard()[0]?.fallback).not.toMatch(/<|:star:|\*bold\*/);
    expect(slack.callsOf('chat.postMessage')[0]?.body).toMatchObject({
      parse: 'none',
      link_names: 'false',
      unfurl_links: 'false',
      unfurl_media: 'false',
      mrkdwn: 'false',
    });
  });

  it('reaches one thread of a channel', async () => {
    const channel = slack.inChannel('U0ANNA', 'C0SHARED');
    await running.adapter.send(outbound('C0SHARED/1795.000001', 'in the thread'));
    expect(channel.heard()).toMatchObject([{ text: 'in the thread', thread: '1795.000001' }]);
  });
});

describe('a refusal', () => {
  it('by a limit of one conversation says how long to wait and holds up no other (S8)', async () => {
    slack.faults.next('chat.postMessage', refusals.tooManyRequests(600), { chat: anna.channel });
    const error = await failure(toAnna('hello'));
    expect(error).toMatchObject({ retryAfterMs: 600_000, refused: true });
    // Slack's client would by itself let nothing out for these ten minutes.
    await running.adapter.send(outbound(bo.channel, 'hello'));
    expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
  });

  it('without a figure is waited for, too (F14)', async () => {
    slack.faults.next('chat.postMessage', refusals.tooManyRequestsUnsaid());
    expect(await failure(toAnna('hello'))).toMatchObject({ retryAfterMs: 30_000, refused: true });
  });

  it.each(['is_archived', 'channel_not_found', 'not_in_channel', 'cannot_dm_bot'])(
    '%s means that nobody is reached there any more',
    async (why) => {
      slack.world.closed.set(anna.channel, why);
      const gone = { gone: true, refused: true, retryAfterMs: 'never' };
      expect(await failure(toAnna('hello'))).toMatchObject(gone);
    },
  );

  it('of the token is told to the operator once, and others go on (F30)', async () => {
    slack.faults.next('chat.postMessage', refusals.error('token_revoked'), { times: 2 });
    const never = { retryAfterMs: 'never', refused: true, gone: false };
    expect(await failure(toAnna('hello'))).toMatchObject(never);
    await failure(toAnna('hello'));
    slack.faults.next('chat.postMessage', refusals.error('missing_scope'));
    await failure(toAnna('hello'));
    const told = running.context.lines.filter(({ level }) => level === 'error');
    expect(told.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN'),
      expect.stringContaining('scope'),
    ]);
  });

  it.each([
    ['no conversation of Slack', () => outbound('abc', 'hello')],
    ['an empty text', () => toAnna(' \n ')],
    ['a button that carries too much', () => toAnna('hello', rating('q'.repeat(70)))],
  ])('comes before any call for %s', async (_, message) => {
    expect(await failure(message())).toMatchObject({ retryAfterMs: 'never', refused: true });
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
  });
});

describe('a broken attempt', () => {
  const inDoubt: readonly (readonly [string, Fault, number])[] = [
    ['the connection breaks after Slack took it (F15)', { kind: 'reset-after-accept' }, 1],
    ['the connection breaks before (F16)', { kind: 'reset-before-accept' }, 0],
    ['a gateway answers with a page', { kind: 'garbage' }, 1],
    ['Slack has a fault of its own', refusals.serverError(), 0],
    ['Slack says that it has', refusals.error('internal_error'), 0],
  ];

  it.each(inDoubt)('is in doubt when %s, and is looked up (S9)', async (_, fault, seen) => {
    const message = toAnna('hello');
    await running.adapter.send(toAnna('before', { id: 'another' }));
    slack.faults.next('chat.postMessage', fault);
    expect(await failure(message)).toMatchObject({ refused: false, gone: false });
    expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
    const found = await running.adapter.find?.(message);
    const [line] = anna.heard().filter(({ text }) => text === 'hello');
    expect(found).toEqual(seen === 0 ? undefined : { messageId: line?.messageId });
  });

  it('in a thread is looked up there', async () => {
    slack.inChannel('U0ANNA', 'C0SHARED');
    const message = outbound('C0SHARED/1795.000001', 'hello');
    slack.faults.next('chat.postMessage', { kind: 'reset-after-accept' });
    await failure(message);
    expect(await running.adapter.find?.(message)).toBeDefined();
    expect(await running.adapter.find?.({ ...message, id: 'another' })).toBeUndefined();
  });

  it('is not taken for lost where it cannot be looked up', async () => {
    slack.faults.next('conversations.history', refusals.tooManyRequests(2));
    const error = await running.adapter.find?.(toAnna('hello')).catch((caught) => caught);
    expect(error).toMatchObject({ name: 'SendError', refused: false, retryAfterMs: 2_000 });
  });

  it('is found no longer only because its buttons were pressed away', async () => {
    const message = toAnna('How satisfied?', rating('q1'));
    const closing = { sink: async () => ({ closesChoices: true }) };
    await running.stop();
    running = await runAdapter(slack, closing);
    await running.adapter.send(message);
    await anna.press('4');
    await slack.until(() => (anna.heard()[0]?.buttons.length === 0 ? true : undefined));
    expect(await running.adapter.find?.(message)).toBeDefined();
  });

  it('is given up after ten seconds without an answer (F17)', async () => {
    slack.faults.next('chat.postMessage', { kind: 'hang' });
    const given = await beforeLong(failure(toAnna('hello')), 20_000);
    expect(given).toMatchObject({ refused: false });
  });

  it('certainly never left when nobody listens (F16)', async () => {
    await slack.stop();
    // A connection that was kept open breaks first, which may happen after a message has left.
    await failure(toAnna('hello'));
    const error = await failure(toAnna('hello'));
    expect(error).toMatchObject({ refused: true });
  });

  it('in the second part of a long message is in doubt: the first has arrived', async () => {
    const long = toAnna('word '.repeat(4_000));
    const sent = running.adapter.send(long).catch((caught: unknown) => caught);
    await slack.until(() => slack.callsOf('chat.postMessage')[0]);
    slack.faults.next('chat.postMessage', refusals.tooManyRequests(3));
    expect(await sent).toMatchObject({ refused: false, retryAfterMs: 3_000 });
    expect(await running.adapter.find?.(long)).toBeUndefined();
  });

  it('tells neither token nor words, whatever goes wrong', async () => {
    const faults: readonly Fault[] = [...inDoubt.map(([, fault]) => fault), refusals.error('x')];
    for (const fault of faults) {
      slack.faults.next('chat.postMessage', fault);
      const error = await failure(toAnna('words-of-the-buyer'));
      const seen = inspect([error, error.stack], { depth: 20, showHidden: true });
      expect(seen).not.toContain(slack.botToken);
      expect(seen).not.toContain('words-of-the-buyer');
    }
    const logged = inspect(running.context.lines, { depth: 20 });
    expect(logged).not.toContain(slack.botToken);
    expect(logged).not.toContain('words-of-the-buyer');
  });
});
