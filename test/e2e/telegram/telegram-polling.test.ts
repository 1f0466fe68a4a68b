import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { refusals } from '../../emulators/telegram/fault-plan.ts';
import { outbound, rating } from '../../emulators/telegram/outbound.ts';
import {
  type RunningAdapter,
  type RunOptions,
  runAdapter,
} from '../../emulators/telegram/run-adapter.ts';
import { beforeLong } from '../../support/before-long.ts';

let telegram: TelegramEmulator;
let running: RunningAdapter;

beforeEach(async () => {
  telegram = await startTelegramEmulator();
});

afterEach(async () => {
  await running.stop();
  await telegram.stop();
});

async function run(options: RunOptions = {}): Promise<void> {
  running = await runAdapter(telegram, options);
}

const TAKEN = { closesChoices: false };
const words = (event: InboundEvent) => ('text' in event.content ? event.content.text : '');
const texts = () => running.events.map(words);
const sentences = (level: string) =>
  running.context.lines.filter((line) => line.level === level).map((line) => line.sentence);

describe('long polling', () => {
  it('takes the webhook away and asks for the kinds of update that we read', async () => {
    await run();
    await until(() => telegram.callsOf('getUpdates').length > 0);
    expect(telegram.callsOf('deleteWebhook')).toHaveLength(1);
    expect(telegram.callsOf('getUpdates')[0]?.body.allowed_updates).toEqual([
      'message',
      'edited_message',
      'callback_query',
      'my_chat_member',
    ]);
  });

  it('keeps the order within a chat, and no chat waits for another', async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const done: string[] = [];
    await run({
      sink: async (event) => {
        if (event.conversation === 'telegram:42') await slow;
        done.push(words(event));
        return TAKEN;
      },
    });
    const [anna, bo] = [telegram.buyer({ id: 42 }), telegram.buyer({ id: 43 })];
    telegram.hold('messages');
    anna.say('a1');
    anna.say('a2');
    bo.say('b1');
    bo.say('b2');
    telegram.release('messages');
    await until(() => done.length === 2);
    expect(done).toEqual(['b1', 'b2']);
    release();
    await until(() => done.length === 4);
    expect(done).toEqual(['b1', 'b2', 'a1', 'a2']);
  });

  it('confirms an update only when its event is durable: the next process gets it again', async () => {
    await run({
      sink: async () => {
        throw new Error('store down');
      },
    });
    const anna = telegram.buyer({ id: 42 });
    anna.say('kept');
    await running.heard(1);
    await running.stop();
    await run();
    await running.heard(1);
    await telegram.settled();
    expect(texts()).toEqual(['kept']);
  });

  it('delivers what is durable once, although an older update has to wait', async () => {
    let down = true;
    await run({
      sink: async (event) => {
        if (down && event.conversation === 'telegram:42') throw new Error('not yet');
        return TAKEN;
      },
    });
    telegram.hold('messages');
    telegram.buyer({ id: 42 }).say('waits');
    telegram.buyer({ id: 43 }).say('goes');
    telegram.release('messages');
    await until(() => texts().filter((text) => text === 'waits').length >= 2);
    down = false;
    await telegram.settled();
    expect(texts().filter((text) => text === 'goes')).toHaveLength(1);
  });

  it('sets a poison update aside and goes on with the next of that chat (I12)', async () => {
    await run({
      sink: async (event) => {
        if (words(event) === 'poison') throw new Error('cannot be stored');
        return TAKEN;
      },
    });
    telegram.buyer({ id: 42 }).say('poison');
    telegram.buyer({ id: 42 }).say('after it');
    await running.heard(1);
    telegram.buyer({ id: 43 }).say('neighbour');
    await until(() => texts().includes('neighbour'));
    expect(texts()).not.toContain('after it');
    await until(() => texts().includes('after it'));
    expect(running.context.quarantined).toHaveLength(1);
    expect(texts().filter((text) => text === 'neighbour')).toHaveLength(1);
  });

  it('quarantines what is malformed and goes on', async () => {
    await run();
    telegram.push({ message: { text: { $gt: '' } } });
    telegram.buyer({ id: 42 }).say('well');
    await telegram.settled();
    expect(texts()).toEqual(['well']);
    expect(running.context.quarantined).toHaveLength(1);
  });

  it('takes update ids that jump down, as after a silent week (I5)', async () => {
    await run();
    const anna = telegram.buyer({ id: 42 });
    anna.say('before');
    await running.heard(1);
    await telegram.settled();
    telegram.restartUpdateIds(7);
    anna.say('after');
    await running.heard(2);
    await telegram.settled();
    expect(running.events.map((event) => event.id)).toEqual(['u100001', 'u7']);
  });

  it('answers a pressed button at once and takes its buttons away', async () => {
    await run({ sink: async () => ({ closesChoices: true, notice: 'Thanks' }) });
    const anna = telegram.buyer({ id: 42 });
    await running.adapter.send(outbound(42, 'How satisfied?', rating('q1')));
    const press = anna.press('5');
    await telegram.until(() => press.answeredAt);
    expect(press.notice).toBe('Thanks');
    await until(() => anna.heard()[0]?.buttons.length === 0);
  });

  it('lets presses die after 150 seconds and messages after a day, as Telegram does', async () => {
    let now = Date.now();
    await telegram.stop();
    telegram = await startTelegramEmulator({ now: () => now });
    await run();
    const anna = telegram.buyer({ id: 42 });
    await running.adapter.send(outbound(42, 'How satisfied?', rating('q1')));
    await running.stop();
    anna.press('5');
    anna.say('5');
    now += 151_000;
    await run();
    await running.heard(1);
    await telegram.settled();
    expect(running.events.map((event) => event.content.kind)).toEqual(['text']);
  });
});

describe('trouble while polling', () => {
  it('tells the operator once that another instance runs, and keeps trying (T15)', async () => {
    telegram.faults.next('getUpdates', refusals.conflict(), { times: 2 });
    await run();
    telegram.buyer({ id: 42 }).say('hello');
    await running.heard(1);
    expect(sentences('error')).toEqual([
      'Another instance is fetching the updates of this Telegram bot: stop it, or give this one its own bot',
    ]);
  });

  it('meets a real second instance with 409 as well', async () => {
    await run();
    const other = await runAdapter(telegram);
    await until(() => sentences('error').length > 0);
    await other.stop();
    telegram.buyer({ id: 42 }).say('hello');
    await running.heard(1);
  });

  it('stops with a clear sentence when the token is revoked (T15)', async () => {
    telegram.faults.next('getUpdates', refusals.unauthorized(), { times: Infinity });
    await run();
    await until(() => sentences('error').length > 0);
    expect(sentences('error')[0]).toContain('TELEGRAM_BOT_TOKEN');
    await sleep(50);
    expect(telegram.callsOf('getUpdates')).toHaveLength(1);
  });

  it.each([
    ['an answer that is no JSON', { kind: 'garbage' }],
    ['a broken connection', { kind: 'reset-before-accept' }],
    ['a fault of Telegram', refusals.serverError()],
    ['a limit', refusals.tooManyRequests(1)],
  ] as const)('goes on after %s', async (_, fault) => {
    telegram.faults.next('getUpdates', fault);
    await run();
    telegram.buyer({ id: 42 }).say('hello');
    await running.heard(1);
    await telegram.settled();
    expect(texts()).toEqual(['hello']);
  });

  it('stops at once although a poll is open, and leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
    const before = timers();
    await run();
    await until(() => telegram.callsOf('getUpdates').length > 0);
    await beforeLong(running.adapter.stop(), 10_000);
    await until(() => timers() <= before);
  });
});
