import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exited, nextMessage } from './child-message.ts';
import type { Delay, Usage } from './contestants/serve.ts';
import type { ContestantSettings } from './contestants/settings.ts';

/** One contestant: a process of its own that can be asked, stopped, killed and started again. */
export class ContestantProcess {
  readonly #file: string;
  readonly #settings: ContestantSettings;
  readonly #nodeOptions: readonly string[];
  #child: ChildProcess | undefined;
  #port = 0;

  constructor(name: string, settings: ContestantSettings, nodeOptions: readonly string[] = []) {
    this.#file = fileURLToPath(new URL(`./contestants/${name}.js`, import.meta.url));
    this.#settings = settings;
    this.#nodeOptions = nodeOptions;
  }

  get port(): number {
    return this.#port;
  }

  /** Resolves once it listens. */
  async start(): Promise<void> {
    const child = fork(this.#file, [JSON.stringify(this.#settings)], {
      execArgv: [...this.#nodeOptions],
    });
    this.#child = child;
    const { port } = await nextMessage<{ readonly port: number }>(child);
    this.#port = port;
  }

  /** What it has used up since its start; commands are those since the last time it was asked. */
  async usage(): Promise<Usage> {
    return await this.#ask<Usage>('usage');
  }

  /** How late its event loop was since this was asked last; the first question begins the watch. */
  async delay(): Promise<Delay> {
    return await this.#ask<Delay>('delay');
  }

  async stop(): Promise<void> {
    const child = this.#running();
    const gone = exited(child);
    child.send('stop');
    await gone;
    this.#child = undefined;
  }

  /** As a crash would: no goodbye. */
  async kill(): Promise<void> {
    const child = this.#running();
    const gone = exited(child);
    child.kill('SIGKILL');
    await gone;
    this.#child = undefined;
  }

  async #ask<Answer>(question: 'usage' | 'delay'): Promise<Answer> {
    const child = this.#running();
    const answer = nextMessage<Answer>(child);
    child.send(question);
    return await answer;
  }

  #running(): ChildProcess {
    if (this.#child === undefined) throw new Error('This contestant is not running');
    return this.#child;
  }
}
