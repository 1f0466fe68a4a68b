import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { PuppetAdapter } from '../../../adapters/wechat/puppet/adapter.ts';
import type { AdapterContext } from '../../../src/core/contract/channel.ts';
import { until } from '../parts/until-true.ts';

/** wechaty's numbers for kinds of message. */
export const KIND = { attachment: 1, audio: 2, image: 6, text: 7, recalled: 13 };

interface MockFile {
  readonly name: string;
  readonly base64: string;
}

export type PuppetControl = Awaited<ReturnType<typeof puppetControl>>;

/** The other end of the mock puppet, which lives in wechaty's own process: WeChat, moved by a test. */
export async function puppetControl() {
  const said: { to: string; text?: string; file?: MockFile }[] = [];
  const printed: string[] = [];
  let begun = 0;
  let control: Socket | undefined;
  const server = createServer((socket) => {
    control = socket;
    socket.on('error', () => undefined);
    const lines = createInterface({ input: socket });
    lines.on('error', () => undefined);
    lines.on('line', (line) => {
      const report = JSON.parse(line);
      if (report.started) begun += 1;
      else said.push(report);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-wechat-'));
  const order = (action: object) => control?.write(`${JSON.stringify(action)}\n`);
  let messages = 0;
  return {
    said,
    printed,
    order,
    adapter: (context: AdapterContext) =>
      new PuppetAdapter({ puppet: 'wechaty-puppet-mock', token: undefined, folder }, context, {
        entry: new URL('./mock-child.ts', import.meta.url),
        environment: { MOCK_CONTROL_PORT: String((server.address() as AddressInfo).port) },
        restart: { firstMs: 20, limitMs: 100 },
        print: (text) => printed.push(text),
      }),
    /** Waits until wechaty has started for so many times. */
    begun: async (times: number) => await until(() => begun >= times, 20_000),
    receive: (message: object, file?: MockFile) => {
      messages += 1;
      const standard = {
        id: `message-${messages}`,
        type: KIND.text,
        talkerId: 'anna',
        listenerId: 'bot',
        timestamp: Date.now(),
        text: 'hello',
      };
      order({ kind: 'message', message: { ...standard, ...message }, file });
    },
    close: async () => {
      control?.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
