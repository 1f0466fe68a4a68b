import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Engine, haveEngine } from '../../../scripts/mongo/engine.ts';
import { freePort } from '../running-app.ts';

const SERVE = fileURLToPath(new URL('../../../scripts/mongo/serve.cjs', import.meta.url));

/**
 * The engine for tests takes `j: true` and does not wait for its journal: without this a kill loses
 * what it has just acknowledged to the only writer. So every write is in the journal before its answer.
 */
const JOURNALLING = 'transaction_sync=(enabled=true,method=none)';

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
  const port = await freePort();
  let server = await served(engine, folder, port);
  const kill = async () => {
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };
  return {
    uri: `mongodb://127.0.0.1:${port}/quayside?directConnection=true`,
    kill,
    begin: async () => {
      server = await served(engine, folder, port);
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
  const server = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, WIREDTIGER_CONFIG: JOURNALLING },
  });
  await once(createInterface(server.stdout), 'line');
  return server;
}
