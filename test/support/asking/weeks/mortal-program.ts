import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DrivenProgram } from './driven-program.ts';
import type { Answer, Order, ProcessWish } from './program-process.ts';

const PROCESS = fileURLToPath(new URL('./program-process.ts', import.meta.url));

type Wanted = Order extends infer Each
  ? Each extends Order
    ? Omit<Each, 'number'>
    : never
  : never;

/** A program in a process of its own that is killed at times, in the midst of what it does, and begun again. */
export class MortalProgram implements DrivenProgram {
  readonly #wish: ProcessWish;
  #child: Promise<ChildProcess> | undefined;
  #now: number;
  #orders = 0;
  /** It is to be killed so long after the next order has been given. */
  #killAfterMs: number | undefined;
  /** How often it was killed. */
  kills = 0;

  constructor(wish: ProcessWish) {
    this.#wish = wish;
    this.#now = wish.startAt;
  }

  killSoon(afterMs: number): void {
    this.#killAfterMs = afterMs;
  }

  async liveUntil(until: number): Promise<number> {
    this.#now = Math.max(this.#now, until);
    return await this.#order({ kind: 'live', until });
  }

  async write(): Promise<void> {
    await this.#order({ kind: 'write' });
  }

  async stop(): Promise<void> {
    if (this.#child === undefined) return;
    const child = await this.#child;
    const gone = once(child, 'exit');
    await this.#order({ kind: 'stop' });
    await gone;
  }

  /** Gives an order until one process lives to its end. */
  async #order(wanted: Wanted): Promise<number> {
    for (;;) {
      this.#child ??= this.#begin();
      const child = await this.#child;
      const answer = await this.#ask(child, wanted);
      if (answer === undefined) {
        this.#child = undefined;
        continue;
      }
      if (answer.fault !== undefined) throw new Error(answer.fault);
      return answer.looked;
    }
  }

  async #begin(): Promise<ChildProcess> {
    const wish: ProcessWish = { ...this.#wish, startAt: this.#now };
    const child = fork(PROCESS, {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DRIVEN_PROGRAM: JSON.stringify(wish) },
    });
    await once(child, 'message');
    return child;
  }

  /** Undefined where the process died meanwhile; what it answers while it dies does not count. */
  #ask(child: ChildProcess, wanted: Wanted): Promise<Answer | undefined> {
    this.#orders += 1;
    const number = this.#orders;
    return new Promise((resolve) => {
      const killer = this.#killerOf(child);
      const onMessage = (answer: Answer) => {
        if (answer.number === number && !child.killed) end(answer);
      };
      const onExit = () => end(undefined);
      const end = (answer: Answer | undefined) => {
        this.#spare(killer);
        child.off('message', onMessage).off('exit', onExit);
        resolve(answer);
      };
      child.on('message', onMessage).once('exit', onExit);
      child.send({ ...wanted, number } as Order);
    });
  }

  #killerOf(child: ChildProcess): NodeJS.Timeout | undefined {
    if (this.#killAfterMs === undefined) return undefined;
    return setTimeout(() => {
      this.#killAfterMs = undefined;
      this.kills += 1;
      child.kill('SIGKILL');
    }, this.#killAfterMs);
  }

  /** Who ends sooner is killed in the midst of a later order. */
  #spare(killer: NodeJS.Timeout | undefined): void {
    clearTimeout(killer);
    if (this.#killAfterMs !== undefined) this.#killAfterMs /= 2;
  }
}

/** Several programs on one store, as one: each does what is due at the same time as the others. */
export function together(programs: readonly DrivenProgram[]): DrivenProgram {
  return {
    liveUntil: async (now) => {
      const looked = await Promise.all(programs.map((each) => each.liveUntil(now)));
      return looked.reduce((sum, count) => sum + count, 0);
    },
    write: async () => {
      await Promise.all(programs.map((each) => each.write()));
    },
    stop: async () => {
      await Promise.all(programs.map((each) => each.stop()));
    },
  };
}
