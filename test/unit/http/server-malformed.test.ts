import { afterEach, describe, expect, it } from 'vitest';
import type { PlainRequest } from '../../../src/core/contract/plain-http.ts';
import { untilHolds } from '../../support/until-holds.ts';
import { RawClient } from '../../support/web/web-raw.ts';
import { closeServed, get, serve, size } from './served.ts';

afterEach(closeServed);

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
