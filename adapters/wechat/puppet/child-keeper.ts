import { type ChildProcess, fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '../../../src/core/contract/channel.ts';
import { type Pauses, type RoundOutcome, repeat, TryAgain } from '../../parts/retry.ts';
import { FromChild, type ToChild } from './child-messages.ts';

export interface KeeperTools {
  /** The file that the process runs; without one of a test's, wechaty's own. */
  readonly entry: URL;
  /** On top of the few variables that wechaty needs. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where it runs, and keeps its login. */
  readonly folder: string;
  readonly begin: Extract<ToChild, { readonly kind: 'begin' }>;
  readonly onMessage: (message: FromChild) => void;
  /** The process is gone; what it was doing is in doubt. */
  readonly lost: () => void;
  readonly log: Log;
  readonly restart: Pauses;
}

/** A process that hangs counts as dead. */
const SILENCE_LIMIT_MS = 60_000;

/** Its packages have no business with our secrets. */
const PASSED_ON = ['PATH', 'HOME', 'TZ', 'LANG', 'TMPDIR', 'HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'];

/** Keeps one process running: begun anew after each end, ever later while it does not log in. */
export class ChildKeeper {
  readonly #tools: KeeperTools;
  #child: ChildProcess | undefined;
  #hasLoggedIn = false;
  #silence: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  readonly #stopping = new AbortController();

  constructor(tools: KeeperTools) {
    this.#tools = tools;
  }

  async start(): Promise<void> {
    await mkdir(this.#tools.folder, { recursive: true, mode: 0o700 });
    const { signal } = this.#stopping;
    this.#running = repeat(() => this.#run(), { ...this.#tools.restart, signal });
  }

  /** The process, where there is one. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** False where nobody is there to be told. */
  tell(message: ToChild): boolean {
    if (!this.#child?.connected) return false;
    this.#child.send(message, () => undefined);
    return true;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#child?.kill('SIGKILL');
    await this.#running;
  }

  /** One process until its end. Pauses begin anew after one that has logged in. */
  async #run(): Promise<RoundOutcome> {
    const { entry, folder, environment, begin } = this.#tools;
    const child = fork(fileURLToPath(entry), {
      cwd: folder,
      env: { ...passedOn(), ...environment },
      execArgv: execArgvFor(entry),
      // What its packages print may hold what people wrote.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child = child;
    this.#hasLoggedIn = false;
    child.on('message', (raw) => this.#onMessage(raw));
    child.on('error', () => undefined);
    const ended = new Promise<void>((resolve) => {
      child.once('close', () => {
        this.#lose();
        resolve();
      });
    });
    this.#listenForLife(child);
    this.tell(begin);
    await ended;
    if (this.#hasLoggedIn) return new TryAgain();
    throw new TryAgain();
  }

  #onMessage(raw: unknown): void {
    const message = FromChild.safeParse(raw);
    if (this.#child !== undefined) this.#listenForLife(this.#child);
    if (!message.success) {
      this.#tools.log.warn({}, 'The process of wechaty sent something that cannot be read');
      return;
    }
    if (message.data.kind === 'login') this.#hasLoggedIn = true;
    this.#tools.onMessage(message.data);
  }

  #listenForLife(child: ChildProcess): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => child.kill('SIGKILL'), SILENCE_LIMIT_MS);
    this.#silence.unref();
  }

  #lose(): void {
    clearTimeout(this.#silence);
    this.#child = undefined;
    this.#tools.lost();
    if (this.#stopping.signal.aborted) return;
    this.#tools.log.error({}, 'The process of wechaty ended; it is started again');
  }
}

function passedOn(): Readonly<Record<string, string>> {
  const given = PASSED_ON.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given);
}

/** From source the process needs what reads TypeScript; its folder is not ours, so by its address. */
function execArgvFor(entry: URL): string[] {
  return entry.pathname.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
}
