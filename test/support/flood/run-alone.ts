import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Environment } from '../../../src/app/settings/config.ts';
import type { TestStore } from '../store/stores.ts';

export type AloneQuestion = 'invite' | 'collect' | 'memory' | 'stop';
/** The token of an invitation, or so many bytes; at first the program's address. */
export type AloneAnswer = string | number;

/** A program that shares its memory with nothing of the test. */
export interface AloneProgram {
  readonly address: string;
  readonly invited: () => Promise<string>;
  /** The bytes that it has, without what it needs no longer. */
  readonly collectedBytes: () => Promise<number>;
  readonly memoryBytes: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

export async function runAlone(
  stored: TestStore['environment'],
  environment: Environment,
): Promise<AloneProgram> {
  const script = path.resolve('test/support/flood/program.ts');
  const child = fork(script, [JSON.stringify(stored), JSON.stringify(environment)], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
  });
  const ended = once(child, 'exit');
  const next = async (): Promise<AloneAnswer> => {
    const [answer] = await Promise.race([once(child, 'message'), ended.then(() => failed())]);
    return answer as AloneAnswer;
  };
  let last: Promise<unknown> = Promise.resolve();
  // One question at a time: answers come in the order of the questions.
  const ask = (question: AloneQuestion): Promise<AloneAnswer> => {
    const asked = last.then(() => {
      const answer = next();
      child.send(question);
      return answer;
    });
    last = asked;
    return asked;
  };
  return {
    address: String(await next()),
    invited: async () => String(await ask('invite')),
    collectedBytes: async () => Number(await ask('collect')),
    memoryBytes: async () => Number(await ask('memory')),
    stop: async () => {
      await last;
      child.send('stop' satisfies AloneQuestion);
      await ended;
    },
  };
}

function failed(): never {
  throw new Error('The program ended before it was asked to');
}
