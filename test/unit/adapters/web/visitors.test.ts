import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VisitorBudget } from '../../../../adapters/web/visitor-budget.ts';
import { WebChat } from '../../../../adapters/web/web-chat.ts';
import { MINUTE_MS } from '../../../../src/base/instant.ts';
import type { AdapterContext } from '../../../../src/core/contract/channel.ts';
import { type ConversationId, conversationId } from '../../../../src/core/contract/ids.ts';
import type { PlainRequest, Route } from '../../../../src/core/contract/plain-http.ts';
import { WebClient, type WebStream } from '../../../support/web/web-client.ts';
import { tokenFor, WebEngine } from '../../../support/web/web-engine.ts';
import { WebSite } from '../../../support/web/web-site.ts';

const talk = (index: number) => conversationId('web', `v.${index}`);

/** The address of a visitor's chat, as the server gives it. */
const token = (index: number) => `v.${String(index).padStart(64, '0')}`;

describe('the budget of people without an invitation', () => {
  it('lets one address begin ten talks a minute, and no more until the minute is over', () => {
    const budget = new VisitorBudget();
    const waits = Array.from({ length: 11 }, (_, at) => budget.waitMs('one', talk(at), 1_000));
    expect(waits).toEqual([...Array.from({ length: 10 }, () => 0), MINUTE_MS]);
    // A talk that was begun goes on.
    expect(budget.waitMs('one', talk(3), 2_000)).toBe(0);
    expect(budget.waitMs('another', talk(50), 2_000)).toBe(0);
    expect(budget.waitMs('one', talk(10), 1_000 + MINUTE_MS)).toBe(0);
  });

  it('lets all of them together begin sixty', () => {
    const budget = new VisitorBudget();
    const waits = Array.from({ length: 70 }, (_, at) => budget.waitMs(`from ${at}`, talk(at), 0));
    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(60);
  });

  it('takes sixty messages a minute of one address, whatever it begins', () => {
    const budget = new VisitorBudget();
    const waits = Array.from({ length: 100 }, () => budget.waitMs('one', talk(1), 0));
    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(60);
    expect(budget.waitMs('another', talk(2), 0)).toBe(0);
  });

  it('takes nothing from all for what one address may not do', () => {
    const budget = new VisitorBudget();
    for (let at = 0; at < 5_000; at += 1) budget.waitMs('flood', talk(at), 0);
    const others = Array.from({ length: 40 }, (_, at) =>
      budget.waitMs(`${at}`, talk(9_000 + at), 0),
    );
    expect(others.every((waitMs) => waitMs === 0)).toBe(true);
  });
});

describe('a visitor of the web chat', () => {
  let engine: WebEngine;
  let site: WebSite;
  const streams: WebStream[] = [];

  beforeEach(async () => {
    engine = new WebEngine();
    site = await new WebSite(engine).up();
  });
  afterEach(async () => {
    for (const stream of streams.splice(0)) stream.leave();
    await site.down();
  });

  async function follow(name: string): Promise<number> {
    const stream = await new WebClient(site.url, name).follow();
    streams.push(stream);
    return stream.response.status;
  }

  it('is asked to come back beyond the budget, with a reason for the page, while others are served', async () => {
    const answers = [];
    for (let at = 0; at < 12; at += 1) {
      answers.push(await new WebClient(site.url, token(at)).open());
    }
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused[0]?.answer).toMatchObject({ why: 'crowded' });
    expect(await new WebClient(site.url, tokenFor('shipment-1')).open()).toMatchObject({
      status: 202,
    });
  });

  it('may write 2,000 characters at a time, and who was invited more', async () => {
    const visitor = new WebClient(site.url, token(1));
    expect(await visitor.say('x'.repeat(2_000))).toMatchObject({ status: 202 });
    const long = await visitor.say('x'.repeat(2_001));
    expect(long).toMatchObject({ status: 422, answer: { why: 'tooLong' } });
    const edit = { id: 'message-9', edit: { messageId: 'message-1', text: 'x'.repeat(2_001) } };
    expect(await visitor.send(edit)).toMatchObject({ status: 422 });
    const invited = new WebClient(site.url, tokenFor('shipment-1'));
    expect(await invited.say('x'.repeat(2_001))).toMatchObject({ status: 202 });
  });

  it('takes no stream from whom the company has invited', async () => {
    const statuses = await Promise.all(Array.from({ length: 30 }, (_, at) => follow(token(at))));
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(statuses.filter((status) => status === 503)).toHaveLength(20);
    expect(await follow(tokenFor('shipment-1'))).toBe(200);
  });

  it('has a page that keeps what is too long', async () => {
    const pageOf = async (name: string) => await (await fetch(`${site.url}/chat/${name}`)).text();
    expect(await pageOf(token(1))).toContain('data-limit="2000"');
    expect(await pageOf(tokenFor('shipment-1'))).toContain('data-limit="4000"');
    // A browser would cut off what is pasted.
    expect(await pageOf(token(1))).not.toMatch(/maxlength/i);
  });
});

describe('a chat that is closed to visitors', () => {
  const invited = new Set<ConversationId>();
  let chat: WebChat;

  beforeEach(async () => {
    invited.clear();
    const engine = new WebEngine();
    const context: AdapterContext = {
      ...engine.context,
      openChat: false,
      isInvited: async (conversation) => invited.has(conversation),
    };
    chat = new WebChat(context);
    await engine.attach(chat);
  });

  async function ask(method: Route['method'], path: string, params = {}, body: unknown = '') {
    const route = chat.routes.find((one) => one.method === method && one.path === path);
    const request: PlainRequest = {
      method,
      path: path.replace(':token', 'x'),
      params,
      query: {},
      headers: { 'content-type': 'application/json', 'accept-language': 'de' },
      body: async () => Buffer.from(JSON.stringify(body)),
      signal: new AbortController().signal,
    };
    return await route?.handle(request);
  }
  const message = { id: 'message-1', text: 'hello' };

  it('shows everybody else how to reach the company, and no way into the chat', async () => {
    for (const [path, params] of [
      ['/chat', {}],
      ['/chat/:token', { token: token(1) }],
    ] as const) {
      const page = await ask('GET', path, params);
      expect(page?.status).toBe(403);
      expect(page?.body).toContain('Dieser Chat ist für eingeladene Kunden');
      expect(page?.body).toContain('<form');
      expect(page?.body).not.toContain('/chat"');
    }
  });

  it('takes neither posts nor streams of visitors', async () => {
    const params = { token: token(1) };
    const post = await ask('POST', '/chat/:token/messages', params, message);
    const stream = await ask('GET', '/chat/:token/events', params);
    expect([post?.status, stream?.status]).toEqual([403, 403]);
    expect(JSON.parse(String(post?.body))).toMatchObject({ why: 'closed' });
  });

  it('serves invitations, and visitors who have entered the code of one', async () => {
    const params = { token: tokenFor('shipment-1') };
    expect(await ask('POST', '/chat/:token/messages', params, message)).toMatchObject({
      status: 202,
    });
    invited.add(conversationId('web', token(1)));
    const own = { token: token(1) };
    expect(await ask('POST', '/chat/:token/messages', own, message)).toMatchObject({ status: 202 });
    expect(await ask('GET', '/chat/:token', own)).toMatchObject({ status: 200 });
  });
});
