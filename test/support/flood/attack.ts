import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface FloodSize {
  /** Messages of one visitor of the web chat. */
  readonly posts: number;
  /** Visitors who ask for a person, and as many on Telegram, of whom one then writes `posts` as well. */
  readonly strangers: number;
  /** Pages that visitors open. */
  readonly streams: number;
}

/** What became of requests: taken, or refused with a status that says so. */
export interface Tally {
  readonly taken: number;
  readonly refused: number;
}

export interface Attack {
  /** Resolves once everything was tried; streams that are open stay so until `end`. */
  readonly tallies: Promise<Readonly<Record<'posts' | 'strangers' | 'streams', Tally>>>;
  readonly end: () => Promise<void>;
}

/** Strangers from many addresses, in a process of their own. Resolves once they have begun. */
export async function attack(address: string, size: FloodSize): Promise<Attack> {
  const script = path.resolve('test/support/flood/attacker.ts');
  const args = ['--import', 'tsx', script, address, JSON.stringify(size)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  return {
    tallies: lines.next().then(({ value }) => JSON.parse(value)),
    end: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
