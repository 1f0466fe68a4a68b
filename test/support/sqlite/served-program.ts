import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const PROGRAM = path.resolve('scripts/quayside.mjs');

/** The program as an operator runs it, and everything it has said. */
export interface ServedProgram {
  readonly child: ChildProcess;
  said: string;
  /** Its exit status once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Runs a command on the store in `data` of the folder, with nothing else set. */
export function runProgram(folder: string, args: readonly string[]): ServedProgram {
  const { PATH = '', HOME = '' } = process.env;
  const data = path.join(folder, 'data');
  const env = { PATH, HOME, NO_COLOR: '1', DATA_DIR: data, PORT: '0' };
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, cwd: folder });
  const running: ServedProgram = {
    child,
    said: '',
    ended: new Promise((resolve) => child.once('close', (status) => resolve(status))),
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      running.said += text;
    });
  }
  return running;
}
