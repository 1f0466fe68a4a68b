import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { type Log, Overloaded } from '../../../src/core/contract/channel.ts';
import type { PlainRequest, Route } from '../../../src/core/contract/plain-http.ts';
import { createServer, type ServerOptions } from '../../../src/http/server.ts';
import { untilHolds } from '../../support/until-holds.ts';
import { RawClient } from '../../support/web/web-raw.ts';

const LIMIT_BYTES = 1_000;

let app: FastifyInstance | undefined;
let logged: unknown[] = [];
const keep = (facts: object, sentence: string) => void logged.push({ facts, sentence });
const log: Log = { debug: keep, info: keep, warn: keep, error: keep };

const size: Route = {
  method: 'POST',
  path: '/size',
  handle: async (request) => ({
    status: 200,
    body: String((await request.body(LIMIT_BYTES)).length),
  }),
};
const errorPages: NonNullable<ServerOptions['errorPages']> = {
  page: (status, root, locale = 'en') => `${status} ${root} ${locale}`,
  contentSecurityPolicy: "default-src 'self'",
};
const closed: Route = { method: 'POST', path: '/closed', handle: async () => ({ status: 401 }) };

async function serve(routes: readonly Route[], options: Partial<ServerOptions> = {}) {
  app = createServer({ routes, log, readiness: async () => ({ ready: true }), ...options });
  return app.listen({ host: '127.0.0.1', port: 0 });
}

function get(path: string, handle: Route['handle']): Route {
  return { method: 'GET', path, handle };
}

function streaming(body: (request: PlainRequest) => AsyncIterable<string>): Route {
  return get('/stream', async (request) => ({ status: 200, body: body(request) }));
}

afterEach(async () => {
  await app?.close();
  app = undefined;
  logged = [];
});

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

describe('malformed requests', () => {
  it.each([
    ['no HTTP at all', ['HELLO', '', ''], '400 Bad Request'],
    [
      'two lengths',
      ['POST /size HTTP/1.1', 'Host: h', 'Content-Length: 1', 'Content-Length: 2', '', ''],
      '400 Bad Request',
    ],
    [
      'length and chunks',
      ['POST /size HTTP/1.1', 'Host: h', 'Content-Length: 1', 'Transfer-Encoding: chunked', '', ''],
      '400 Bad Request',
    ],
    [
      'too long headers',
      ['GET / HTTP/1.1', `X: ${'x'.repeat(20_000)}`, '', ''],
      '431 Request Header',
    ],
    ['a broken escape', ['GET /%zz HTTP/1.1', 'Host: h', '', ''], '400 Bad Request'],
    [
      'an endless parameter',
      [`GET /item/${'x'.repeat(500)} HTTP/1.1`, 'Host: h', '', ''],
      '400 Bad Request',
    ],
    ['no host', ['GET / HTTP/1.1', '', ''], '400 Bad Request'],
  ])('answers to %s and lives on', async (_name, lines, status) => {
    const url = await serve([size, get('/item/:id', async () => ({ status: 200 }))]);
    const client = new RawClient(url);
    client.say(...lines);
    await untilHolds(() => expect(client.heard).toContain(status));
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('gives handlers plain text only, however often a parameter comes', async () => {
    let seen: PlainRequest | undefined;
    const url = await serve([
      get('/q', async (request) => {
        seen = request;
        return { status: 200 };
      }),
    ]);
    await fetch(`${url}/q?a=1&a=2&__proto__=3&b[c]=4`, { headers: { 'X-Upper': 'Case' } });
    expect(seen?.query).toEqual({ a: '1', 'b[c]': '4' });
    expect(seen?.path).toBe('/q');
    expect(seen?.headers['x-upper']).toBe('Case');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('hangs up on a client that takes its time over the headers', async () => {
    const limits = { headersMs: 100, requestMs: 200, checkEveryMs: 50 };
    const client = new RawClient(await serve([size], { limits }));
    client.say('POST /size HTTP/1.1', 'Host: h', '');
    await untilHolds(() => expect(client.heard).toContain('408 Request Timeout'));
    await untilHolds(() => expect(client.isClosed).toBe(true));
  });

  it('hangs up on a client that takes its time over the body', async () => {
    const limits = { headersMs: 100, requestMs: 200, checkEveryMs: 50 };
    const client = new RawClient(await serve([size], { limits }));
    client.say('POST /size HTTP/1.1', 'Host: h', 'Content-Length: 10', '', 'slow');
    await untilHolds(() => expect(client.isClosed).toBe(true));
  });
});

describe('streams', () => {
  it('hands on each piece as it comes and ends with the last', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const url = await serve([
      streaming(async function* () {
        yield 'one';
        await held;
        yield 'two';
      }),
    ]);
    const { body } = await fetch(`${url}/stream`);
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader?.read()).toEqual({ done: false, value: 'one' });
    release();
    expect(await reader?.read()).toEqual({ done: false, value: 'two' });
    expect((await reader?.read())?.done).toBe(true);
  });

  it('tells the handler when the client has gone', async () => {
    let left: AbortSignal | undefined;
    const url = await serve([
      streaming(async function* ({ signal }) {
        left = signal;
        yield 'hello';
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      }),
    ]);
    const client = new RawClient(url);
    client.say('GET /stream HTTP/1.1', 'Host: h', '', '');
    await untilHolds(() => expect(client.heard).toContain('hello'));
    client.leave();
    await untilHolds(() => expect(left?.aborted).toBe(true));
  });

  it('makes no more than a slow client can take', async () => {
    let made = 0;
    const url = await serve([
      streaming(async function* ({ signal }) {
        while (!signal.aborted && made < 2_000) {
          made += 1;
          yield 'x'.repeat(100_000);
        }
      }),
    ]);
    const client = new RawClient(url);
    client.pause();
    client.say('GET /stream HTTP/1.1', 'Host: h', '', '');
    await untilHolds(() => expect(made).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(made).toBeLessThan(200);
    client.leave();
  });

  it('ends open streams when the server closes', async () => {
    const url = await serve([
      streaming(async function* ({ signal }) {
        yield 'hello';
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      }),
    ]);
    const { body } = await fetch(`${url}/stream`);
    const reader = body?.getReader();
    await reader?.read();
    const closing = app?.close();
    expect((await reader?.read())?.done).toBe(true);
    await closing;
  });

  it('breaks the connection off when a stream fails, so that the client notices', async () => {
    const url = await serve([
      streaming(async function* () {
        yield 'hello';
        throw new Error('the store does not answer');
      }),
    ]);
    const { body } = await fetch(`${url}/stream`);
    await expect(new Response(body).text()).rejects.toThrow();
    expect(logged).toHaveLength(1);
  });

  it('answers HEAD without starting one', async () => {
    let made = 0;
    const url = await serve([
      streaming(async function* () {
        made += 1;
        yield 'hello';
      }),
    ]);
    expect((await fetch(`${url}/stream`, { method: 'HEAD' })).status).toBe(200);
    expect(made).toBe(0);
  });
});

describe('health', () => {
  it('is alive while the store is not', async () => {
    const url = await serve([], { readiness: async () => Promise.reject(new Error('no store')) });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false }]);
  });

  it('does not wait for ever for a store that hangs', async () => {
    const url = await serve([], { readiness: () => new Promise(() => {}) });
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });

  it('is ready when its parts are', async () => {
    const url = await serve([]);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ready: true });
  });
});

describe('closing', () => {
  it('finishes what is in flight', async () => {
    let release: (() => void) | undefined;
    const url = await serve([
      get('/slow', async () => {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return { status: 200, body: 'done' };
      }),
    ]);
    const response = fetch(`${url}/slow`);
    await untilHolds(() => expect(release).toBeDefined());
    const closing = app?.close();
    release?.();
    expect(await (await response).text()).toBe('done');
    await closing;
  });

  it('does not wait for a connection that nobody uses', async () => {
    const client = new RawClient(await serve([]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await app?.close();
    await untilHolds(() => expect(client.isClosed).toBe(true));
  }, 2_000);

  it('gives up on a handler that never answers', async () => {
    const hang = get('/hang', () => new Promise(() => {}));
    const url = await serve([hang], { limits: { graceMs: 100 } });
    const response = fetch(`${url}/hang`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all([app?.close(), expect(response).rejects.toThrow()]);
  }, 2_000);
});

describe('the address of a visitor', () => {
  const whence = get('/whence', async ({ address }) => ({ status: 200, body: address ?? '' }));

  async function seen(forwarded: string, trustedProxies?: readonly string[]): Promise<string> {
    const url = await serve([whence], trustedProxies === undefined ? {} : { trustedProxies });
    const response = await fetch(`${url}/whence`, { headers: { 'x-forwarded-for': forwarded } });
    return await response.text();
  }

  it('is what our own proxy says, read from its right end', async () => {
    const told = '198.51.100.9, 203.0.113.7, 10.0.0.4';
    expect(await seen(told, ['loopback', '10.0.0.0/8'])).toBe('203.0.113.7');
    await app?.close();
    // The second proxy is not ours: it is whom ours has met.
    expect(await seen(told, ['loopback'])).toBe('10.0.0.4');
  });

  it('is the connection’s own where nobody is trusted, whatever the header says', async () => {
    expect(await seen('203.0.113.7', [])).toBe('127.0.0.1');
    await app?.close();
    expect(await seen('203.0.113.7', ['192.0.2.1'])).toBe('127.0.0.1');
    await app?.close();
    expect(await seen('203.0.113.7')).toBe('127.0.0.1');
  });
});
