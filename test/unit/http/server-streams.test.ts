import { afterEach, describe, expect, it } from 'vitest';
import { untilHolds } from '../../support/until-holds.ts';
import { RawClient } from '../../support/web/web-raw.ts';
import { app, closeServed, get, logged, serve, streaming } from './served.ts';

afterEach(closeServed);

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
