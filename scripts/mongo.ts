/**
 * Runs a command with a real MongoDB next to it: `npm run mongo -- npx vitest run test/contract`. The
 * server that MONGODB_URI names is used where it is set; else an engine for tests is fetched once,
 * and serves a folder that is thrown away. Exits with the command's own status, with 69 where there
 * is no engine to be had, and with 2 without a command.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Engine, haveEngine } from './mongo/engine.ts';

const SERVE = fileURLToPath(new URL('./mongo/serve.cjs', import.meta.url));
const UNAVAILABLE = 69;
const NOT_FOUND = 127;

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined) {
    process.stderr.write('usage: npm run mongo -- COMMAND [ARGUMENTS]\n');
    return 2;
  }
  if (process.env.MONGODB_URI !== undefined) return await statusOf(command, args, {});
  const engine = await haveEngine().catch((error: unknown) => {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    process.stderr.write(`No MongoDB engine can be had here: ${why}\n`);
  });
  if (engine === undefined) return UNAVAILABLE;
  return await withServer(engine, (uri) => statusOf(command, args, { MONGODB_URI: uri }));
}

async function withServer(
  { command: [program = '', ...first], folder }: Engine,
  use: (uri: string) => Promise<number>,
): Promise<number> {
  const data = await mkdtemp(path.join(tmpdir(), 'quayside-mongo-'));
  const server = spawn(program, [...first, SERVE, folder, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const uri = await firstLine(server);
    if (uri === undefined) return UNAVAILABLE;
    return await use(uri);
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

async function statusOf(
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...variables } });
  // The command hears of an interruption by itself, and ends before we do.
  const wait = () => {};
  process.on('SIGINT', wait).on('SIGTERM', () => child.kill('SIGTERM'));
  return await new Promise((resolve) => {
    child.once('close', (status) => resolve(status ?? 1));
    child.once('error', (error) => {
      process.stderr.write(`${command} cannot be run: ${error.message}\n`);
      resolve(NOT_FOUND);
    });
  });
}

process.exitCode = await main(process.argv.slice(2));
