import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from './place.ts';

const PROGRAM = fileURLToPath(new URL('../cli/command-line.js', import.meta.url));

/**
 * Runs a command as an operator does, in a process of its own, and resolves with how many milliseconds
 * it took. Rejects with what it said where its exit status is not 0.
 */
export async function runCommand(
  { DATA_DIR }: Place['environment'],
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<number> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, NO_COLOR: '1', DATA_DIR };
  const beganAt = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, PROGRAM, ...args], { env, cwd: DATA_DIR });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`quayside ${args[0]} ended with ${status}: ${said}`);
  return performance.now() - beganAt;
}
