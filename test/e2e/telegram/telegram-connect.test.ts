import { request } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import {
  CONNECT_TIMEOUT_CODE,
  connectingAgent,
} from '../../../adapters/telegram/outbound/connecting-agent.ts';

it('a connection that does not come about is told from an answer that does not come', async () => {
  // Accepts the connection, and then leaves the TLS handshake waiting.
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const agent = connectingAgent('https://127.0.0.1', 50);

  const error = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port, agent }).on('error', resolve).end();
  });

  expect(error).toMatchObject({ code: CONNECT_TIMEOUT_CODE });
  agent.destroy();
  silent.close();
});
