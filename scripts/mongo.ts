/**
 * Runs a command with a real MongoDB next to it: `npm run mongo -- npx vitest run test/contract`. The
 * server that MONGODB_URI names is used where it is set; else an engine for tests is fetched once,
 * and serves a folder that is thrown away. Exits with the command's own status, with 69 where there
 * is no engine to be had, and with 2 without a command.
 */
import { spawn } from 'node:child_process';
import { withMongo } from './mongo/with-server.ts';

const UNAVAILABLE = 69;
const NOT_FOUND = 127;

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined) {
    process.stderr.write('usage: npm run mongo -- COMMAND [ARGUMENTS]\n');
    return 2;
  }
  if (process.env.MONGODB_URI !== undefined) return await statusOf(command, args, {});
  return await withMongo((uri) =>
    uri === undefined ? unavailable() : statusOf(command, args, { MONGODB_URI: uri }),
  );
}

function unavailable(): Promise<number> {
  return Promise.resolve(UNAVAILABLE);
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
