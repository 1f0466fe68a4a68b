import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import { WebClient } from '../../../support/web/web-client.ts';
import { tokenFor, WebEngine } from '../../../support/web/web-engine.ts';
import { WebSite } from '../../../support/web/web-site.ts';

const TOKEN = tokenFor('shipment-1');

const TALK = conversationId('web', 'shipment-1');

let engine: WebEngine;

let site: WebSite;

let client: WebClient;

beforeEach(async () => {
  engine = new WebEngine();
  site = await new WebSite(engine).up();
  client = new WebClient(site.url, TOKEN);
});

afterEach(async () => site.down());

describe('posting', () => {
  it('hands typed words to the engine and answers when they are safe', async () => {
    const { status, answer } = await client.send({ id: 'message-a', text: 'Two cartons were wet' });
    expect(status).toBe(202);
    expect(answer).toEqual({ accepted: true, closesChoices: true });
    expect(engine.events).toMatchObject([
      {
        id: 'message-a',
        conversation: TALK,
        speaker: { identity: TALK },
        content: { kind: 'text', text: 'Two cartons were wet', messageId: 'message-a' },
      },
    ]);
  });

  it('takes a message that is sent twice once', async () => {
    const message = { id: 'message-a', text: 'hello' };
    expect((await client.send(message)).status).toBe(202);
    expect((await client.send(message)).status).toBe(202);
    expect(engine.events).toHaveLength(1);
  });

  it('opens a talk once, however often the page is loaded and in however many tabs', async () => {
    await Promise.all([client.open(), client.open(), client.open()]);
    expect(engine.events).toMatchObject([
      { id: 'opened', content: { kind: 'opened', token: TOKEN } },
    ]);
  });

  it('hands on pressed buttons and corrections', async () => {
    const id = client.newId();
    await client.send({ id, text: 'wet' });
    await client.send({ id: client.newId(), choice: { question: 'overall', value: '4' } });
    await client.send({ id: client.newId(), edit: { messageId: id, text: 'dry' } });
    expect(engine.events.map(({ content }) => content)).toMatchObject([
      { kind: 'text' },
      { kind: 'choice', question: 'overall', value: '4' },
      { kind: 'edited', text: 'dry', messageId: id },
    ]);
  });

  it('passes on what the engine wants the sender to know', async () => {
    const { answer } = await client.send({
      id: client.newId(),
      choice: { question: 'long-gone', value: '1' },
    });
    expect(answer).toMatchObject({ notice: 'This question is already answered.' });
  });

  it('tells the engine which language the browser asks for', async () => {
    await client.post({ id: 'message-a', text: 'olá' }, { 'accept-language': 'pt-BR,en;q=0.5' });
    expect(engine.events[0]?.speaker?.locale).toBe('pt');
  });

  it.each([
    ['no JSON', '{"id":', 'The body is not JSON in UTF-8.'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'The body is not JSON in UTF-8.'],
    ['nothing in it', {}, 'Send {"id", "text"}'],
    ['a list', [], 'Send {"id", "text"}'],
    ['two messages in one', { id: 'message-a', text: 'a', opened: true }, 'Send {"id"'],
    ['an unknown field', { id: 'message-a', text: 'a', admin: true }, 'Send {"id"'],
    ['an object for a text', { id: 'message-a', text: { $gt: '' } }, 'Send {"id"'],
    ['a prototype', '{"id":"message-a","text":"a","__proto__":{"admin":true}}', 'Send {"id"'],
    ['an empty text', { id: 'message-a', text: ' \n ' }, 'a text is not empty'],
    ['a very long text', { id: 'message-a', text: 'x'.repeat(20_001) }, 'at most 20000 characters'],
    ['an id that is no id', { id: 'a b', text: 'a' }, 'an id has 8 to 80'],
    ['the id of the opening', { id: 'opened', text: 'a' }, 'an id has 8 to 80'],
  ])('refuses %s and says why', async (_name, body, reason) => {
    const { status, answer } = await client.post(body);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ error: expect.stringContaining(reason) });
    expect(engine.events).toEqual([]);
  });

  it('takes ten thousand characters, emoji only, and stores half a character as a whole one', async () => {
    for (const text of ['x'.repeat(10_000), '👍🏽🚢', 'broken \ud83d half']) await client.say(text);
    const texts = engine.events.map(({ content }) => (content.kind === 'text' ? content.text : ''));
    expect(texts).toEqual(['x'.repeat(10_000), '👍🏽🚢', 'broken \ufffd half']);
  });

  it('refuses more than 64 kB', async () => {
    const { status } = await client.post({ id: 'message-a', text: 'x'.repeat(64 * 1024) });
    expect(status).toBe(413);
  });

  it.each([
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'content-type': 'application/json; charset=utf-8' }, 202],
  ])('answers a post with %o by %i', async (headers, status) => {
    const posted = await client.post(
      { id: 'message-a', text: 'a' },
      headers as Record<string, string>,
    );
    expect(posted.status).toBe(status);
  });

  it('takes posts of its own page', async () => {
    const posted = await client.post({ id: 'message-a', text: 'a' }, { origin: site.url });
    expect(posted.status).toBe(202);
  });

  it('slows down a sender who posts faster than a thumb', async () => {
    const answers = await Promise.all(Array.from({ length: 31 }, () => client.say('again')));
    const last = answers.find(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(30);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await new WebClient(site.url, tokenFor('shipment-2')).say('me too');
    expect(other.status).toBe(202);
  });

  it('asks to come back when the engine is overloaded, and takes the same message then', async () => {
    engine.trouble = 'overloaded';
    const message = { id: 'message-a', text: 'hello' };
    const refused = await client.send(message);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    engine.trouble = undefined;
    expect((await client.send(message)).status).toBe(202);
    expect(engine.events).toHaveLength(1);
  });

  it('does not say "taken" when the store is down', async () => {
    engine.trouble = 'store down';
    const refused = await client.send({ id: 'message-a', text: 'hello' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(engine.events).toEqual([]);
  });
});
