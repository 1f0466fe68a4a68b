import { afterEach, describe, expect, it } from 'vitest';
import { Overloaded } from '../../../src/core/contract/channel.ts';
import type { Route } from '../../../src/core/contract/plain-http.ts';
import { untilHolds } from '../../support/until-holds.ts';
import { RawClient } from '../../support/web/web-raw.ts';
import {
  closed,
  closeServed,
  errorPages,
  get,
  LIMIT_BYTES,
  logged,
  serve,
  size,
  streaming,
} from './served.ts';

afterEach(closeServed);

describe('reading a body', () => {
  it('refuses before a single byte of the body is read', async () => {
    const client = new RawClient(await serve([closed]));
    client.say('POST /closed HTTP/1.1', 'Host: h', 'Content-Length: 9000000', '', '');
    await untilHolds(() => expect(client.heard).toContain('401 Unauthorized'));
    await untilHolds(() => expect(client.isClosed).toBe(true));
  });

  it('gives the bytes as they came, whatever they call themselves', async () => {
    const echo: Route = {
      method: 'POST',
      path: '/echo',
      handle: async (request) => ({ status: 200, body: await request.body(LIMIT_BYTES) }),
    };
    const url = await serve([echo]);
    const body = Buffer.from([0xff, 0x00, 0x7b, 0x22]);
    for (const type of ['application/json', 'text/xml', 'no type at all', '']) {
      const response = await fetch(`${url}/echo`, {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      });
      expect(Buffer.from(await response.arrayBuffer())).toEqual(body);
    }
  });

  it('answers 413 at once when more is announced than may come', async () => {
    const client = new RawClient(await serve([size]));
    client.say('POST /size HTTP/1.1', 'Host: h', 'Content-Length: 2000000', '', '');
    await untilHolds(() => expect(client.heard).toContain('413 Payload Too Large'));
  });

  it('stops reading a chunked body that grows beyond the limit', async () => {
    const client = new RawClient(await serve([size]));
    client.say('POST /size HTTP/1.1', 'Host: h', 'Transfer-Encoding: chunked', '', '');
    for (let chunk = 0; chunk < 3; chunk += 1) client.say('258', 'x'.repeat(600), '');
    await untilHolds(() => expect(client.heard).toContain('413 Payload Too Large'));
    await untilHolds(() => expect(client.isClosed).toBe(true));
  });

  it('reads exactly as much as the limit allows', async () => {
    const url = await serve([size]);
    const response = await fetch(`${url}/size`, { method: 'POST', body: 'x'.repeat(LIMIT_BYTES) });
    expect(await response.text()).toBe(String(LIMIT_BYTES));
  });

  it('asks for an announced body only when a handler wants it', async () => {
    const url = await serve([size, closed]);
    const polite = ['Host: h', 'Content-Length: 2', 'Expect: 100-continue', '', ''];
    const refused = new RawClient(url);
    refused.say('POST /closed HTTP/1.1', ...polite);
    await untilHolds(() => expect(refused.heard).toContain('401 Unauthorized'));
    expect(refused.heard).not.toContain('100 Continue');
    const taken = new RawClient(url);
    taken.say('POST /size HTTP/1.1', ...polite);
    await untilHolds(() => expect(taken.heard).toContain('100 Continue'));
    taken.say('ok');
    await untilHolds(() => expect(taken.heard).toContain('200 OK'));
  });

  it('forgets a client that leaves in the middle of its body', async () => {
    const url = await serve([size]);
    const client = new RawClient(url);
    client.say('POST /size HTTP/1.1', 'Host: h', 'Content-Length: 10', '', 'half');
    await new Promise((resolve) => setTimeout(resolve, 50));
    client.leave();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(logged).toEqual([]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe('what every answer carries', () => {
  const paths = [
    get('/page', async () => ({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: 'x',
    })),
    get('/broken', async () => Promise.reject(new Error('secret detail'))),
    streaming(async function* () {
      yield 'x';
    }),
  ];

  it('has the same security headers on pages, errors, streams and unknown addresses', async () => {
    const url = await serve(paths);
    for (const path of ['/page', '/broken', '/stream', '/nowhere', '/healthz', '/%ff']) {
      const { headers } = await fetch(url + path);
      expect(Object.fromEntries(headers), path).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
          "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; " +
          "base-uri 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=()',
        'x-robots-tag': 'noindex, nofollow',
        'cache-control': 'no-store',
      });
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
    }
  });

  it('lets a page set stricter headers of its own', async () => {
    const url = await serve([
      get('/', async () => ({ status: 200, headers: { 'cache-control': 'public' } })),
    ]);
    expect((await fetch(url)).headers.get('cache-control')).toBe('public');
  });

  it('tells browsers to stay with https where the world reaches us by it', async () => {
    const url = await serve([], { publicUrl: 'https://chat.example.com' });
    const { headers } = await fetch(`${url}/healthz`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('errors', () => {
  it('tells nothing of the inside, and logs the pattern of an address instead of the token in it', async () => {
    const url = await serve(
      [get('/chat/:token', async () => Promise.reject(new Error('mongodb://user:password')))],
      { errorPages },
    );
    const json = await fetch(`${url}/chat/SECRET-TOKEN?key=SECRET-KEY`);
    expect(json.status).toBe(500);
    expect(await json.json()).toEqual({
      error: 'Something went wrong on our side. Please try again.',
    });
    const page = await fetch(`${url}/chat/SECRET-TOKEN`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe('500 .. en');
    expect(logged).toMatchObject([{ facts: { route: '/chat/:token' } }, {}]);
    expect(JSON.stringify(logged)).not.toContain('SECRET');
  });

  it('shows a browser the page of its language, with the way up to the root, also of a bad address', async () => {
    const url = await serve([], { errorPages });
    const headers = { accept: 'text/html,*/*', 'accept-language': 'zh-CN,zh;q=0.9' };
    const shown = async (path: string) => (await fetch(url + path, { headers })).text();
    expect(await shown('/nowhere')).toBe('404 . zh-CN');
    expect(await shown('/nowhere/')).toBe('404 .. zh-CN');
    expect(await shown('/some/where/else?a=/b/c')).toBe('404 ../.. zh-CN');
    expect(await shown('/%ff')).toBe('400 . zh-CN');
    const { headers: sent } = await fetch(`${url}/nowhere`, { headers });
    expect(sent.get('content-security-policy')).toBe(errorPages.contentSecurityPolicy);
  });

  it('answers 503 with Retry-After when a handler is overloaded', async () => {
    const url = await serve([get('/', async () => Promise.reject(new Overloaded(2_100)))]);
    const response = await fetch(url);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '3']);
  });

  it('does not repeat an unknown address or an unknown method', async () => {
    const url = await serve([closed]);
    expect(await (await fetch(`${url}/<script>`)).text()).not.toContain('script');
    const response = await fetch(`${url}/nowhere`, {
      method: 'POST',
      body: '{broken',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(404);
    expect((await fetch(`${url}/closed`, { method: 'DELETE' })).status).toBe(404);
  });
});
