import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { connectingAgent } from '../../../../../adapters/telegram/outbound/connecting-agent.ts';
import { leanFetch } from '../../../../../adapters/telegram/outbound/lean-fetch.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A call to a server that answers as told. */
async function calling(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const agent = connectingAgent(url);
  closing.push(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { url, fetch: leanFetch(agent) };
}

describe('a call of the Bot API', () => {
  it('carries its body and gives back what is answered, in whatever language', async () => {
    const { url, fetch } = await calling(async (request, response) => {
      response.end(JSON.stringify({ ok: true, result: await text(request) }));
    });
    const call = { method: 'POST', body: '{"text":"你好 👋🏽"}' };
    expect(await (await fetch(url, call)).json()).toEqual({ ok: true, result: call.body });
  });

  it('carries a file as it is read', async () => {
    const { url, fetch } = await calling(async (request, response) => {
      response.end(JSON.stringify((await text(request)).length));
    });
    const body = Readable.from([Buffer.alloc(70_000, 'a'), Buffer.alloc(70_000, 'b')]);
    expect(await (await fetch(url, { method: 'POST', body })).json()).toBe(140_000);
  });

  it.each([301, 307])(
    'does not follow a redirect (%i) to a host that is not to see the token',
    async (status) => {
      const seen: IncomingMessage[] = [];
      const { url, fetch } = await calling((request, response) => {
        seen.push(request);
        response.writeHead(status, { location: '/elsewhere' }).end();
      });
      await expect(fetch(url, { method: 'POST', body: '{}' })).rejects.toThrow('Redirected');
      expect(seen).toHaveLength(1);
    },
  );

  it('fails where the answer breaks off', async () => {
    const { url, fetch } = await calling((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"ok":', () => response.destroy());
    });
    await expect(fetch(url, { method: 'POST', body: '{}' })).rejects.toThrow();
  });

  it('ends where it is given up, before or in the middle', async () => {
    const { url, fetch } = await calling(() => giveUp.abort());
    const giveUp = new AbortController();
    const { signal } = giveUp;
    await expect(fetch(url, { method: 'POST', body: '{}', signal })).rejects.toThrow('given up');
    await expect(fetch(url, { method: 'POST', body: '{}', signal })).rejects.toThrow('given up');
  });

  it('fails with the code of the system where nobody listens', async () => {
    const { fetch } = await calling(() => {});
    await expect(fetch('http://127.0.0.1:1', {})).rejects.toMatchObject({ syscall: 'connect' });
  });
});
