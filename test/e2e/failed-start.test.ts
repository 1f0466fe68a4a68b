import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegramEmulator, type TelegramEmulator } from '../emulators/telegram/emulator.ts';

const PROGRAM = path.resolve('scripts/quayside.mjs');
const LIMIT_MS = 120_000;

interface End {
  readonly status: number | null;
  readonly said: string;
}

/** `quayside start` with this environment, until it ends by itself. */
async function started(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<End> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NO_COLOR: '1', DATA_DIR: path.join(folder, 'data'), ...environment };
  const child = spawn(process.execPath, [PROGRAM, 'start'], { env, cwd: folder });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { status, said };
}

describe('a start that fails', () => {
  let folder: string;
  let telegram: TelegramEmulator;
  const servers: Server[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quayside-start-'));
    telegram = await startTelegramEmulator();
  });

  afterEach(async () => {
    await telegram.stop();
    for (const server of servers.splice(0)) server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'ends with 78 and one sentence where another program has the port',
    async () => {
      const server = createServer();
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const { status, said } = await started(folder, { PORT: String(port) });
      expect(status).toBe(78);
      expect(said).toContain(
        `Cannot listen on 127.0.0.1, port ${port}: another program is already listening there`,
      );
      expect(said).not.toMatch(/^\s+at /m);
    },
    LIMIT_MS,
  );

  it(
    'ends with 78 and one sentence where the messenger refuses the token',
    async () => {
      const { status, said } = await started(folder, {
        PORT: '0',
        TELEGRAM_BOT_TOKEN: '1:revoked',
        TELEGRAM_API_ROOT: telegram.apiRoot,
      });
      expect(status).toBe(78);
      expect(said).toContain('Telegram does not accept TELEGRAM_BOT_TOKEN');
      expect(said).not.toMatch(/^\s+at /m);
    },
    LIMIT_MS,
  );

  it(
    'ends with 78 and one sentence where MONGODB_URI is no address',
    async () => {
      const { status, said } = await started(folder, {
        PORT: '0',
        MONGODB_URI: 'mongodb://quayside:p@ss-word@host/quayside',
      });
      expect(status).toBe(78);
      expect(said).toContain('MONGODB_URI is no address of a MongoDB.');
      expect(said).not.toContain('ss-word');
      expect(said).not.toMatch(/^\s+at /m);
    },
    LIMIT_MS,
  );

  it.runIf(process.env.MONGODB_URI !== undefined)(
    'ends with 78 and one sentence where MongoDB refuses the login',
    async () => {
      const uri = process.env.MONGODB_URI?.replace('mongodb://', 'mongodb://quayside:pass-word@');
      const { status, said } = await started(folder, { PORT: '0', MONGODB_URI: uri ?? '' });
      expect(status).toBe(78);
      expect(said).toContain('MongoDB refuses the login of MONGODB_URI.');
      expect(said).not.toContain('pass-word');
      expect(said).not.toMatch(/^\s+at /m);
    },
    LIMIT_MS,
  );

  it(
    'ends with 69 and one sentence where MongoDB is away',
    async () => {
      const { status, said } = await started(folder, {
        PORT: '0',
        // Several hosts, as a replica set has them.
        MONGODB_URI: 'mongodb://127.0.0.1:9,127.0.0.1:10/quayside?replicaSet=rs0',
      });
      expect(status).toBe(69);
      expect(said).toContain('MongoDB does not answer at MONGODB_URI');
      expect(said).not.toMatch(/^\s+at /m);
    },
    LIMIT_MS,
  );
});
