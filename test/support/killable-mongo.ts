import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Engine, haveEngine } from '../../scripts/mongo/engine.ts';
import { journalledLine } from './journalled-line.ts';
import { freePort } from './running-app.ts';

const SERVE = fileURLToPath(new URL('../../scripts/mongo/serve.cjs', import.meta.url));

/** A MongoDB of the test's own, which can be killed at any moment and begun again on the same folder. */
export interface KillableMongo {
  readonly uri: string;
  /** Ends as in a crash: nothing is flushed, nobody is told. Resolves once it is gone. */
  readonly kill: () => Promise<void>;
  /** Resolves once it serves again, on the same port. */
  readonly begin: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Rejects where no engine can be had on this machine, with the reason. */
export async function killableMongo(): Promise<KillableMongo> {
  const engine = await haveEngine();
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-mongo-'));
  const enginePort = await freePort();
  const port = await freePort();
  const serving = async () => ({
    server: await served(engine, folder, enginePort),
    line: await journalledLine(enginePort, port),
  });
  let running = await serving();
  const kill = async () => {
    const { server, line } = running;
    line.refuse();
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
    await line.close();
  };
  return {
    uri: `mongodb://127.0.0.1:${port}/quayside?directConnection=true`,
    kill,
    begin: async () => {
      running = await serving();
    },
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function served(
  { command: [program = '', ...first], folder: engineFolder }: Engine,
  folder: string,
  port: number,
): Promise<ChildProcess> {
  const args = [...first, SERVE, engineFolder, folder, String(port)];
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(createInterface(server.stdout), 'line');
  return server;
}
