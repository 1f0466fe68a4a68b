import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chatPage } from '../../../../adapters/web/pages.tsx';
import web from '../../../../adapters/web.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { PlainRequest } from '../../../../src/core/contract/plain-http.ts';
import { pageAssetRoutes } from '../../../../src/pages/asset-routes.ts';
import { untilHolds } from '../../../support/until-holds.ts';
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

describe('the address of a chat', () => {
  it('shows the chat to the holder of an invitation’s token', async () => {
    const response = await fetch(`${site.url}/chat/${TOKEN}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("trusted-types 'none'");
    expect(await response.text()).toContain('Harbour &amp; Sons');
  });

  it('says kindly that an expired link has expired, in the reader’s language', async () => {
    const path = `${site.url}/chat/${tokenFor('shipment-1', 'expired')}`;
    const response = await fetch(path, {
      headers: { 'accept-language': 'nl, de-AT;q=0.8, en;q=0.5' },
    });
    expect(response.status).toBe(410);
    const page = await response.text();
    expect(page).toContain('Dieser Link ist abgelaufen');
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page).not.toContain('shipment-1');
  });

  it.each(['nonsense', '..%2f..%2fetc', 'v.guessable', '%3Cscript%3E', 'x'.repeat(300)])(
    'shows nothing for %s',
    async (token) => {
      const response = await fetch(`${site.url}/chat/${token}`, {
        headers: { 'accept-language': 'ar' },
      });
      expect(response.status).toBe(404);
      const page = await response.text();
      expect(page).toContain('هذا الرابط لا يعمل');
      expect(page).toContain('dir="rtl"');
      expect(page).not.toContain('<script');
    },
  );

  it('finds the page also with a slash too many', async () => {
    const response = await fetch(`${site.url}/chat/${TOKEN}/`);
    expect([response.status, response.url]).toEqual([200, `${site.url}/chat/${TOKEN}`]);
  });

  it('has words for a lost link in every language', async () => {
    for (const locale of LOCALES) {
      const headers = { 'accept-language': locale };
      const page = await (await fetch(`${site.url}/chat/nonsense`, { headers })).text();
      expect(page).toContain(`lang="${locale}"`);
    }
  });

  it('gives a visitor without an invitation an address that nobody can guess', async () => {
    const visit = async (path: string) => {
      const response = await fetch(site.url + path, { redirect: 'manual' });
      expect([response.status, response.headers.get('set-cookie')]).toEqual([303, null]);
      return new URL(response.headers.get('location') ?? '', site.url + path).pathname;
    };
    const [one, two] = [await visit('/chat'), await visit('/chat/')];
    expect(one).toMatch(/^\/chat\/v\.[\da-f]{64}$/);
    expect(two).toMatch(/^\/chat\/v\.[\da-f]{64}$/);
    expect(one).not.toBe(two);
    expect((await fetch(site.url + one)).status).toBe(200);
    await new WebClient(site.url, one.slice('/chat/'.length)).open();
    expect(engine.events[0]).toMatchObject({
      conversation: `web:${one.slice('/chat/'.length)}`,
      content: { kind: 'opened' },
    });
    expect(engine.events[0]?.content).not.toHaveProperty('token');
  });

  it.each(['messages', 'events'])('keeps %s from everybody without a good token', async (part) => {
    const forged = await fetch(`${site.url}/chat/nonsense/${part}`);
    const expired = await fetch(`${site.url}/chat/${tokenFor('a', 'expired')}/${part}`);
    expect([forged.status, expired.status]).toEqual([404, 410]);
    expect(await forged.json()).toEqual({ error: 'There is no such chat.' });
  });

  it('serves the files of the page and no others', async () => {
    const script = await fetch(`${site.url}/chat/assets/chat.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const etag = script.headers.get('etag') ?? '';
    const again = await fetch(`${site.url}/chat/assets/chat.js`, {
      headers: { 'if-none-match': etag },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    for (const name of ['..%2fweb-chat.ts', 'tsconfig.json', 'words.d.ts', '']) {
      expect((await fetch(`${site.url}/chat/assets/${name}`)).status).toBe(404);
    }
  });

  it('weighs less than 40 kB on the wire with everything that the page loads', async () => {
    const brand = { companyName: 'Harbour & Sons' };
    const chat = chatPage('ar', brand).body as string;
    const paths = [...chat.matchAll(/(\.\.\/)?assets\/([\w.-]+)/g)].map(
      ([, up, name]) => `${up === undefined ? '/chat' : ''}/assets/${name}`,
    );
    const own = (await web.create({}, engine.context))?.routes ?? [];
    const routes = [...own, ...pageAssetRoutes(brand)];
    const sizes = await Promise.all(
      [...new Set(paths)].map(async (wanted) => {
        const route = routes.find(({ path }) => path === wanted);
        const headers = { 'accept-encoding': 'gzip' };
        const answer = await route?.handle({ headers } as unknown as PlainRequest);
        return Buffer.byteLength(answer?.body as Uint8Array);
      }),
    );
    const total = sizes.reduce((sum, bytes) => sum + bytes, Buffer.byteLength(chat));
    expect(total).toBeLessThan(40_000);
  });
});

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

describe('reading', () => {
  it('gives the lines after a number, one JSON object in each line', async () => {
    await client.open();
    await engine.idle();
    await client.say('4');
    await engine.idle();
    const all = await client.lines();
    expect(all.map(({ author }) => author)).toEqual(['bot', 'buyer', 'bot']);
    expect(await client.lines(all[0]?.sequence)).toEqual(all.slice(1));
    expect(await client.lines(all.at(-1)?.sequence)).toEqual([]);
  });

  it('does not tell buyers who of the staff speaks', async () => {
    await engine.say(TALK, { text: 'Hello, this is Jonas' }, 'slack:U123');
    const [line] = await client.lines();
    expect(line).toMatchObject({ author: 'staff', text: 'Hello, this is Jonas' });
    expect(JSON.stringify(line)).not.toContain('U123');
  });

  it.each(['abc', '-2', '1.5', '99999999999999999'])('refuses after=%s', async (after) => {
    expect((await fetch(`${site.url}/chat/${TOKEN}/messages?after=${after}`)).status).toBe(400);
  });

  it('never shows one talk to another', async () => {
    await client.say('secret');
    expect(await new WebClient(site.url, tokenFor('shipment-2')).lines()).toEqual([]);
  });
});

describe('following', () => {
  it('brings what was said before, then everything as it is said', async () => {
    await client.open();
    await engine.idle();
    const stream = await client.follow();
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream');
    await untilHolds(() => expect(stream.heard).toContain('event: ready'));
    expect(stream.heard).toMatch(/^retry: \d+\n\nid: 0\ndata: /);
    await client.say('because');
    await untilHolds(() => expect(stream.texts).toHaveLength(3));
    stream.leave();
  });

  it('shows a message before the transcript has it, with its links', async () => {
    const stream = await client.follow();
    await untilHolds(() => expect(stream.heard).toContain('ready'));
    const links = [{ label: 'Privacy', url: 'https://example.com' }];
    const adapter = await web.create({}, engine.context);
    expect(
      await adapter?.send({
        id: 'x#1',
        conversation: TALK,
        to: TALK,
        locale: 'en',
        sequence: 1,
        text: 'a',
      }),
    ).toEqual({ messageId: 'x#1' });
    await engine.say(TALK, { text: 'Thank you', links });
    await untilHolds(() => expect(stream.lines[0]).toMatchObject({ text: 'Thank you', links }));
    stream.leave();
  });

  it('continues where a browser left off', async () => {
    for (let count = 0; count < 30; count += 1) await engine.say(TALK, { text: `line ${count}` });
    const stream = await client.follow(28);
    await untilHolds(() => expect(stream.heard).toContain('ready'));
    expect(stream.texts.at(-1)).toBe('line 29');
    expect(stream.texts).not.toContain('line 5');
    stream.leave();
  });

  it('brings a line that got its number early and shows late', async () => {
    const stream = await client.follow();
    await untilHolds(() => expect(stream.heard).toContain('ready'));
    await engine.say(TALK, { text: 'first' });
    await engine.say(TALK, { text: 'second' });
    await untilHolds(() => expect(stream.texts).toContain('second'));
    engine.reveal(TALK, 0.5, 'late');
    await untilHolds(() => expect(stream.texts).toContain('late'));
    stream.leave();
  });

  it('brings what another process has written', async () => {
    const stream = await client.follow();
    await untilHolds(() => expect(stream.heard).toContain('ready'));
    engine.reveal(TALK, 7, 'from elsewhere');
    await untilHolds(() => expect(stream.texts).toEqual(['from elsewhere']));
    stream.leave();
  });

  it('breathes while nothing is said, so that no proxy closes it', async () => {
    const stream = await client.follow();
    await untilHolds(() => expect(stream.heard).toContain(': still here'));
    stream.leave();
  });

  it('has room for ten pages of one talk, and room again when one leaves', async () => {
    const streams = await Promise.all(Array.from({ length: 10 }, () => client.follow()));
    const eleventh = await client.follow();
    expect(eleventh.response.status).toBe(503);
    expect(eleventh.response.headers.get('retry-after')).toBe('30');
    streams[0]?.leave();
    await untilHolds(async () => {
      const next = await client.follow();
      streams.push(next);
      expect(next.response.status).toBe(200);
    });
    for (const stream of streams) stream.leave();
  });

  it('ends when the chat is stopped, which waits for what is on its way', async () => {
    const stream = await client.follow();
    await untilHolds(() => expect(stream.heard).toContain('ready'));
    await site.down();
    await untilHolds(() => expect(stream.isOver).toBe(true));
  });
});

describe('while the store is away', () => {
  async function asked(path: string) {
    const response = await fetch(`${site.url}/chat/${TOKEN}/${path}`);
    return [response.status, response.headers.get('retry-after'), await response.text()] as const;
  }

  it('asks readers, pages and posts alike to come back, and logs it once, with its end', async () => {
    await client.open();
    await engine.idle();
    engine.trouble = 'store away';
    for (const path of ['messages', 'events', 'messages', 'events']) {
      expect(await asked(path)).toEqual([503, '5', expect.stringContaining('try again')]);
    }
    expect((await client.say('hello')).status).toBe(503);
    expect(engine.logged).toEqual([expect.stringContaining('the store is away')]);
    engine.trouble = undefined;
    expect((await asked('messages'))[0]).toBe(200);
    expect((await asked('messages'))[0]).toBe(200);
    expect(engine.logged).toEqual([
      expect.anything(),
      expect.stringContaining('the store is back'),
    ]);
  });

  it('ends an open stream in order, so that the page comes back', async () => {
    const response = await fetch(`${site.url}/chat/${TOKEN}/events`);
    engine.trouble = 'store away';
    expect(await response.text()).toContain('event: ready');
    expect(engine.logged).toHaveLength(1);
  });
});
