import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutboundMessage } from '../../../src/core/contract/message.ts';
import { SendError } from '../../../src/core/contract/sending/send-error.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { type Fault, refusals } from '../../emulators/telegram/fault-plan.ts';
import { outbound, rating } from '../../emulators/telegram/outbound.ts';
import { type RunningAdapter, runAdapter } from '../../emulators/telegram/run-adapter.ts';
import { beforeLong } from '../../support/before-long.ts';

let telegram: TelegramEmulator;
let running: RunningAdapter;

beforeEach(async () => {
  telegram = await startTelegramEmulator();
  running = await runAdapter(telegram);
});

afterEach(async () => {
  await running.stop();
  await telegram.stop();
});

async function failure(message: OutboundMessage): Promise<SendError> {
  const error = await running.adapter.send(message).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error instanceof SendError) return error;
  throw new Error('Nothing but a SendError may be thrown', { cause: error });
}

describe('sending', () => {
  it('shows the buyer the words and the buttons, and gives the message id back', async () => {
    const anna = telegram.buyer({ id: 42 });
    const receipt = await running.adapter.send(outbound(42, 'How satisfied?', rating('q1')));
    const [line] = anna.heard();
    expect(line?.text).toBe('How satisfied?');
    expect(line?.buttons).toEqual([
      ['1', '2', '3', '4', '5'].map((value) => ({ label: value, data: `q1|${value}` })),
    ]);
    expect(receipt).toEqual({ messageId: String(line?.messageId) });
  });

  it('splits 5,000 characters without cutting anything, buttons last (T7)', async () => {
    const anna = telegram.buyer({ id: 42 });
    const text = '👩🏽‍🚀'.repeat(715);
    const receipt = await running.adapter.send(outbound(42, text, rating('q1')));
    const lines = anna.heard();
    expect(lines.map((line) => line.text).join('')).toBe(text);
    expect(lines.map((line) => line.buttons.length)).toEqual([0, 1]);
    expect(lines.every((line) => line.text.length % '👩🏽‍🚀'.length === 0)).toBe(true);
    expect(receipt.messageId).toBe(String(lines[1]?.messageId));
  });

  it('never makes markup of words: nothing is parsed (T13)', async () => {
    const anna = telegram.buyer({ id: 42 });
    const words = '<b>bold</b> & *stars* _lines_ [x](http://example.com) <script>';
    await running.adapter.send(outbound(42, words));
    expect(anna.heard()[0]?.text).toBe(words);
    const { body } = telegram.callsOf('sendMessage')[0] ?? {};
    expect(body).not.toHaveProperty('parse_mode');
    expect(body?.link_preview_options).toEqual({ is_disabled: true });
  });

  it('reaches one topic of a forum, and the whole of it when that is closed (T14)', async () => {
    const team = telegram.group(-1001, 'Team');
    await running.adapter.send(outbound('-1001/7', 'in the topic'));
    expect(team.saw().at(-1)).toMatchObject({ text: 'in the topic', topic: 7 });
    team.closeTopic(7);
    const error = await failure(outbound('-1001/7', 'elsewhere'));
    expect(error).toMatchObject({ movedTo: 'telegram:-1001', refused: true, retryAfterMs: 0 });
    await running.adapter.send(outbound('-1001', 'elsewhere'));
    expect(team.saw().filter((line) => line.text === 'elsewhere')).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it('by a limit of one chat says how long to wait and holds up no other chat (T3)', async () => {
    const [anna, bo] = [telegram.buyer({ id: 42 }), telegram.buyer({ id: 43 })];
    telegram.faults.next('sendMessage', refusals.tooManyRequests(3), { chat: 42 });
    const [error] = await Promise.all([
      failure(outbound(42, 'hello')),
      running.adapter.send(outbound(43, 'hello')),
    ]);
    expect(error).toMatchObject({ retryAfterMs: 3_000, refused: true });
    expect(bo.heard()).toHaveLength(1);
    expect(anna.heard()).toHaveLength(0);
    expect(telegram.callsOf('sendMessage')).toHaveLength(2);
  });

  it('by somebody who has blocked the bot is final, until they unblock it (T5)', async () => {
    const anna = telegram.buyer({ id: 42 });
    anna.block();
    expect(await failure(outbound(42, 'hello'))).toMatchObject({
      gone: true,
      refused: true,
      retryAfterMs: 'never',
    });
    anna.unblock();
    const [blocked, unblocked] = await running.heard(2);
    expect(blocked?.content).toEqual({ kind: 'reachability', reachable: false });
    expect(unblocked?.content).toEqual({ kind: 'reachability', reachable: true });
    await running.adapter.send(outbound(42, 'welcome back'));
    expect(anna.heard().map((line) => line.text)).toEqual(['welcome back']);
  });

  it('by a group that moved names its new address (T6)', async () => {
    const team = telegram.group(-1001, 'Team');
    team.migrate(-1009);
    const error = await failure(outbound(-1001, 'hello'));
    expect(error).toMatchObject({ movedTo: 'telegram:-1009', retryAfterMs: 0, refused: true });
    await running.adapter.send(
      outbound(-1001, 'hello', { to: error.movedTo ?? outbound(1, '').to }),
    );
    expect(team.saw().map((line) => line.text)).toEqual(['hello']);
  });

  it('of the token is told to the operator once', async () => {
    telegram.buyer({ id: 42 });
    telegram.faults.next('sendMessage', refusals.unauthorized(), { times: 2 });
    const first = await failure(outbound(42, 'hello'));
    await failure(outbound(42, 'hello'));
    expect(first).toMatchObject({ retryAfterMs: 'never', refused: true, gone: false });
    const told = running.context.lines.filter((line) => line.level === 'error');
    expect(told.map((line) => line.sentence)).toHaveLength(1);
  });

  it.each([
    ['no chat of Telegram', outbound('abc', 'hello')],
    ['an empty text', outbound(42, ' \n ')],
    ['a button that carries too much', outbound(42, 'hello', rating('q'.repeat(70)))],
  ])('comes before any call for %s', async (_, message) => {
    expect(await failure(message)).toMatchObject({ retryAfterMs: 'never', refused: true });
    expect(telegram.callsOf('sendMessage')).toEqual([]);
  });
});

describe('a broken attempt', () => {
  const inDoubt: readonly (readonly [string, Fault, number])[] = [
    ['the connection breaks after Telegram took it (F15)', { kind: 'reset-after-accept' }, 1],
    ['the connection breaks before', { kind: 'reset-before-accept' }, 0],
    ['a gateway answers with a page', { kind: 'garbage' }, 1],
    ['Telegram has a fault of its own', refusals.serverError(), 0],
  ];

  it.each(inDoubt)('is in doubt and never repeated when %s', async (_, fault, seen) => {
    const anna = telegram.buyer({ id: 42 });
    telegram.faults.next('sendMessage', fault);
    expect(await failure(outbound(42, 'hello'))).toMatchObject({ refused: false, gone: false });
    expect(telegram.callsOf('sendMessage')).toHaveLength(1);
    expect(anna.heard()).toHaveLength(seen);
  });

  it('is given up after ten seconds without an answer (F17)', async () => {
    telegram.buyer({ id: 42 });
    telegram.faults.next('sendMessage', { kind: 'hang' });
    const given = await beforeLong(failure(outbound(42, 'hello')), 20_000);
    expect(given).toMatchObject({ refused: false });
  });

  it('certainly never left when nobody listens (F16)', async () => {
    await telegram.stop();
    expect(await failure(outbound(42, 'hello'))).toMatchObject({ refused: true });
  });

  it('in the second part of a long message is in doubt: the first has arrived', async () => {
    const anna = telegram.buyer({ id: 42 });
    telegram.faults.next('sendMessage', { kind: 'delay', delayMs: 1 });
    telegram.faults.next('sendMessage', refusals.tooManyRequests(3));
    const error = await failure(outbound(42, 'word '.repeat(1_000)));
    expect(error).toMatchObject({ refused: false, retryAfterMs: 3_000 });
    expect(anna.heard()).toHaveLength(1);
  });
});
