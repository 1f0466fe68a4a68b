import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import web from '../../../../adapters/web.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
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
    expect(engine.logged).toEqual([expect.stringContaining('the store is unreachable')]);
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
