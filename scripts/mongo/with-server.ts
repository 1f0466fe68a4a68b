import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { haveEngine } from './engine.ts';

const SERVE = fileURLToPath(new URL('./serve.cjs', import.meta.url));

/**
 * Runs something with a MongoDB for tests next to it, whose folder is thrown away afterwards. What it is
 * given is undefined where no engine can be had here; then a line on standard error says why.
 */
export async function withMongo<Value>(
  use: (uri: string | undefined) => Promise<Value>,
): Promise<Value> {
  const engine = await haveEngine().catch((error: unknown) => {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    process.stderr.write(`No MongoDB engine can be had here: ${why}\n`);
  });
  if (engine === undefined) return await use(undefined);
  const [program = '', ...first] = engine.command;
  const data = await mkdtemp(path.join(tmpdir(), 'quayside-mongo-'));
  const server = spawn(program, [...first, SERVE, engine.folder, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return await use(await firstLine(server));
  } finally {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await rm(data, { recursive: true, force: true });
  }
}

/** Where it serves; undefined where it ends before it does. */
async function firstLine({ stdout }: ChildProcess): Promise<string | undefined> {
  if (stdout === null) return undefined;
  for await (const line of createInterface(stdout)) return line;
  return undefined;
}
