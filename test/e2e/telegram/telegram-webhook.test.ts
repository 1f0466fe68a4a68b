import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Overloaded } from '../../../src/core/contract/channel.ts';
import { until } from '../../emulators/parts/until-true.ts';
import { startTelegramEmulator, type TelegramEmulator } from '../../emulators/telegram/emulator.ts';
import { outbound, rating } from '../../emulators/telegram/outbound.ts';
import {
  type RunningAdapter,
  type RunOptions,
  runAdapter,
  WEBHOOK_SECRET,
} from '../../emulators/telegram/run-adapter.ts';
import { said, uploadStatus } from './webhook-bodies.ts';

let telegram: TelegramEmulator;
let running: RunningAdapter;

beforeEach(async () => {
  telegram = await startTelegramEmulator({ timeScale: 0.01 });
});

afterEach(async () => {
  await running.stop();
  await telegram.stop();
});

async function run(options: RunOptions = {}): Promise<void> {
  running = await runAdapter(telegram, { webhook: true, ...options });
}

async function post(body: string, secret?: string) {
  const headers = secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret };
  return await fetch(`${running.url}/webhooks/telegram`, { method: 'POST', headers, body });
}

describe('the webhook', () => {
  it('is set with its secret, for the kinds of update that we read', async () => {
    await run();
    expect(telegram.callsOf('setWebhook')[0]?.body).toEqual({
      url: `${running.url}/webhooks/telegram`,
      secret_token: WEBHOOK_SECRET,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
      max_connections: 40,
    });
  });

  it('answers 401 to a wrong or missing secret, before it reads the body (T1)', async () => {
    await run();
    const [route] = running.adapter.routes;
    const read: number[] = [];
    const ask = (headers: Record<string, string>) =>
      route?.handle({
        method: 'POST',
        path: '/webhooks/telegram',
        params: {},
        query: {},
        headers,
        body: async (limit) => {
          read.push(limit);
          return new Uint8Array();
        },
        signal: new AbortController().signal,
      });
    for (const secret of ['', 'wrong', `${WEBHOOK_SECRET}x`, WEBHOOK_SECRET.toLowerCase()]) {
      expect(await ask({ 'x-telegram-bot-api-secret-token': secret })).toEqual({ status: 401 });
    }
    expect(await ask({})).toEqual({ status: 401 });
    expect(read).toEqual([]);
  });

  it('answers 413 to a body of more than a megabyte, once the secret is right', async () => {
    await run();
    expect(await uploadStatus(`${running.url}/webhooks/telegram`, WEBHOOK_SECRET)).toBe(413);
    expect(await uploadStatus(`${running.url}/webhooks/telegram`, 'wrong')).toBe(401);
  });

  it('answers 200 only when the event is durable (I1)', async () => {
    let store = () => {};
    const durable = new Promise<void>((resolve) => {
      store = resolve;
    });
    await run({ sink: async () => durable.then(() => ({ closesChoices: false })) });
    telegram.buyer({ id: 42 }).say('hello');
    await running.heard(1);
    await sleep(50);
    expect(telegram.deliveries).toEqual([]);
    store();
    await telegram.settled();
    expect(telegram.deliveries.map((delivery) => delivery.status)).toEqual([200]);
  });

  it('gives repeated deliveries the same id, for the engine to know them by (I2)', async () => {
    await run();
    telegram.deliverCopies(5);
    telegram.buyer({ id: 42 }).say('hello');
    await telegram.settled();
    expect(running.events).toHaveLength(5);
    expect(new Set(running.events.map((event) => event.id))).toEqual(new Set(['u100001']));
    expect(telegram.deliveries.every((delivery) => delivery.status === 200)).toBe(true);
  });

  it('hears what a buyer says, changes, presses and sends, in order', async () => {
    await run();
    const anna = telegram.buyer({ id: 42, name: 'Anna', languageCode: 'de' });
    anna.open('token-1');
    const said = anna.say('schlecht');
    anna.edit(said, 'sehr schlecht');
    anna.sendPhoto('Karton 7');
    anna.block();
    anna.unblock();
    await telegram.settled();
    const kinds = running.events.map((event) => event.content.kind);
    expect(kinds.filter((kind) => kind !== 'reachability')).toEqual([
      'opened',
      'text',
      'edited',
      'media',
    ]);
    const reached = running.events.filter((event) => event.content.kind === 'reachability');
    expect(reached.map((event) => event.content)).toEqual([
      { kind: 'reachability', reachable: false },
      { kind: 'reachability', reachable: true },
    ]);
    expect(running.events[0]?.speaker).toEqual({
      identity: 'telegram:42',
      name: 'Anna',
      locale: 'de',
    });
  });

  it('lets a press overtake a message, as Telegram does, each bound to its own (I6)', async () => {
    await run();
    const anna = telegram.buyer({ id: 42 });
    await running.adapter.send(outbound(42, 'How satisfied?', rating('q1')));
    telegram.hold('messages');
    anna.say('4');
    anna.press('4');
    await running.heard(1);
    telegram.release('messages');
    await telegram.settled();
    expect(running.events.map((event) => event.content.kind)).toEqual(['choice', 'text']);
    expect(running.events[0]?.content).toMatchObject({ question: 'q1', value: '4' });
  });
});

describe('what cannot be used', () => {
  it.each([
    '{',
    '',
    '[]',
    '{}',
    '{"update_id":{"$gt":0}}',
    '{"update_id":1,"message":{"text":{}}}',
  ])('goes to quarantine and is answered 200, so that it never blocks a chat: %j', async (body) => {
    await run();
    expect((await post(body, WEBHOOK_SECRET)).status).toBe(200);
    expect(running.context.quarantined.map((one) => one.raw)).toEqual([body]);
    expect(running.events).toEqual([]);
  });

  it('is asked for again where it cannot be quarantined either', async () => {
    const quarantine = async () => {
      throw new Error('store down');
    };
    await run({ context: { quarantine } });
    const answer = await post('{', WEBHOOK_SECRET);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
  });

  it('is ignored and counted where it is of a kind we never asked for (I11)', async () => {
    await run();
    const strange = { update_id: 5, purchased_paid_media: { from: {}, paid_media_payload: 'x' } };
    expect((await post(JSON.stringify(strange), WEBHOOK_SECRET)).status).toBe(200);
    expect((await post(JSON.stringify(strange), WEBHOOK_SECRET)).status).toBe(200);
    expect(running.context.quarantined).toEqual([]);
    expect(running.context.lines.filter((line) => 'ignored' in line.facts)).toMatchObject([
      { facts: { ignored: 1 } },
      { facts: { ignored: 2 } },
    ]);
  });
});

describe('trouble behind the webhook', () => {
  it('asks Telegram to come again while the store is down; nothing is lost (I13)', async () => {
    let down = 3;
    await run({
      sink: async () => {
        down -= 1;
        if (down >= 0) throw new Error('store down');
        return { closesChoices: false };
      },
    });
    telegram.buyer({ id: 42 }).say('first');
    telegram.buyer({ id: 42 }).say('second');
    await telegram.settled();
    expect(telegram.deliveries.map((delivery) => delivery.status)).toEqual([
      503, 503, 503, 200, 200,
    ]);
    const texts = running.events.map((event) => 'text' in event.content && event.content.text);
    expect(texts).toEqual(['first', 'first', 'first', 'first', 'second']);
  });

  it('names the wait that a full inbox asks for (I14)', async () => {
    await run({
      sink: async () => {
        throw new Overloaded(7_200);
      },
    });
    const update = { update_id: 1, message: said('hello') };
    const answer = await post(JSON.stringify(update), WEBHOOK_SECRET);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '8']);
  });

  it('sets one update aside that fails while others do not (I12)', async () => {
    await run({
      sink: async (event) => {
        if (JSON.stringify(event).includes('poison')) throw new Error('cannot be stored');
        return { closesChoices: false };
      },
    });
    const anna = telegram.buyer({ id: 42 });
    anna.say('poison');
    anna.say('after it');
    const neighbour = setInterval(() => telegram.buyer({ id: 43 }).say('neighbour'), 20);
    await until(() => running.events.some((event) => JSON.stringify(event).includes('after it')));
    clearInterval(neighbour);
    expect(running.context.quarantined).toHaveLength(1);
    expect(running.context.quarantined[0]?.raw).toContain('poison');
    await telegram.settled();
  });
});

describe('stopping', () => {
  it('waits for what is in flight', async () => {
    let done = false;
    await run({
      sink: async () => {
        await sleep(200);
        done = true;
        return { closesChoices: false };
      },
    });
    telegram.buyer({ id: 42 }).say('hello');
    await running.heard(1);
    await running.adapter.stop();
    expect(done).toBe(true);
  });
});
