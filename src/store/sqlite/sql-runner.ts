import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../port/errors.ts';
import type { Answer, Fault, FromThread, Job, Outcome, ThreadSetUp } from './protocol.ts';

const THREAD = new URL('./sql-thread.js', import.meta.url);
/** A message to the thread holds about so much at most; more waits for the next one. */
const MESSAGE_LETTERS = 1_000_000;
const MESSAGE_ROWS = 2_000;
/** A call that has waited so long is given up. */
const ANSWER_LIMIT_MS = 12_000;
const LOOK_MS = 1_000;
/** How long after a fault the file is opened again, and again after each attempt that failed. */
const REPAIR_MS = 1_000;
/** A thread runs SQL and no more: its heap holds one message and one answer. */
const RESOURCES = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 4, stackSizeMb: 1 };

interface Waiting {
  readonly job: Job;
  readonly letters: number;
  readonly since: number;
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (error: Error) => void;
}

/** How a thread begins: as usual, or after a fault. */
export type SetUpFor = (isRepair: boolean) => ThreadSetUp;

/**
 * One thread and what waits for it. What is asked in one moment leaves in one message; while the thread is
 * busy, more gathers. A thread that dies, and a connection in doubt, are replaced by new ones.
 */
export class SqlRunner {
  readonly #setUp: SetUpFor;
  #worker: Worker | undefined;
  #waiting: Waiting[] = [];
  #sent: (Waiting | undefined)[] = [];
  #isOpening = false;
  #isBusy = false;
  #isClosed = false;
  #fault: Fault | undefined;
  #repairing: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;

  constructor(setUp: SetUpFor) {
    this.#setUp = setUp;
  }

  /** Why nothing is written at the moment; undefined where all is well. */
  get fault(): Fault | undefined {
    return this.#fault;
  }

  /** Resolves with what each row came to. Rejects with `StoreUnavailable` where the thread does not answer. */
  ask(job: Job): Promise<readonly Outcome[]> {
    if (this.#isClosed) return Promise.reject(new StoreUnavailable('The store is closed'));
    if (this.#fault && job.write) return Promise.resolve([this.#fault]);
    return new Promise((resolve, reject) => {
      const since = job.isPatient ? Number.POSITIVE_INFINITY : performance.now();
      this.#waiting.push({ job, letters: lettersIn(job), since, resolve, reject });
      this.#looking ??= setInterval(() => this.#giveUpOld(), LOOK_MS);
      queueMicrotask(() => this.#send());
    });
  }

  /** Waits for what is asked, and ends the thread. */
  async close(): Promise<void> {
    while (this.#waiting.length > 0 || this.#isBusy) await new Promise((go) => setTimeout(go, 1));
    this.#isClosed = true;
    clearTimeout(this.#repairing);
    clearInterval(this.#looking);
    await this.#end();
  }

  #send(): void {
    if (this.#isBusy || this.#isOpening || this.#isClosed || this.#waiting.length === 0) return;
    const worker = this.#worker ?? this.#start(false);
    if (this.#isOpening) return;
    this.#isBusy = true;
    const first = this.#takeMessage();
    this.#sent = first;
    worker.ref();
    worker.postMessage(first.map(({ job }) => job));
  }

  #takeMessage(): Waiting[] {
    let letters = 0;
    let rows = 0;
    const tooMany = this.#waiting.findIndex(({ job, ...one }, index) => {
      letters += one.letters;
      rows += job.rows.length;
      return index > 0 && (letters > MESSAGE_LETTERS || rows > MESSAGE_ROWS);
    });
    return this.#waiting.splice(0, tooMany === -1 ? this.#waiting.length : tooMany);
  }

  #start(isRepair: boolean): Worker {
    this.#isOpening = true;
    const workerData = this.#setUp(isRepair);
    const worker = new Worker(THREAD, {
      workerData,
      resourceLimits: RESOURCES,
      // What loads TypeScript in the program has nothing to do in the thread.
      execArgv: [],
    });
    this.#worker = worker;
    worker.on('message', (message: FromThread) => {
      if (worker === this.#worker) this.#onMessage(message);
    });
    worker.on('error', (error: Error) => this.#lose(worker, error));
    worker.on('exit', () => this.#lose(worker));
    return worker;
  }

  #onMessage(message: FromThread): void {
    if (message.kind === 'answers') this.#answer(message.answers);
    else this.#goOn(message.fault);
  }

  #goOn(fault: Fault | undefined): void {
    this.#isOpening = false;
    this.#isBusy = false;
    this.#notice(fault);
    this.#send();
    if (!this.#isBusy) this.#worker?.unref();
    if (this.#waiting.length === 0 && !this.#isBusy) this.#stopLooking();
  }

  #answer(answers: readonly Answer[]): void {
    for (const { index, outcomes } of answers) {
      this.#sent[index]?.resolve(outcomes);
      this.#sent[index] = undefined;
    }
  }

  #notice(fault: Fault | undefined): void {
    this.#fault = fault;
    if (fault === undefined) return;
    const writes = this.#waiting.filter(({ job }) => job.write);
    this.#waiting = this.#waiting.filter(({ job }) => !job.write);
    for (const { resolve } of writes) resolve([fault]);
    this.#repairing ??= setTimeout(() => this.#repair(), REPAIR_MS);
    this.#repairing.unref();
  }

  /** Waits until the thread is idle: it never is for long. */
  #repair(): void {
    this.#repairing = undefined;
    if (this.#isClosed || this.#isOpening) return;
    if (this.#isBusy) {
      this.#repairing = setTimeout(() => this.#repair(), 1);
      return;
    }
    this.#isOpening = true;
    void this.#end().then(() => this.#isClosed || this.#start(true));
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    if (worker === undefined) return;
    worker.ref();
    const gone = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('close');
    await gone;
  }

  /** Starts another one, unless this one could not even begin. */
  #lose(worker: Worker, cause?: Error): void {
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    const lost = this.#isOpening ? this.#waiting.splice(0) : this.#sent.splice(0);
    this.#isOpening = false;
    this.#isBusy = false;
    const why = new StoreUnavailable('The thread of the store has died', { cause });
    for (const each of lost) each?.reject(why);
    this.#send();
  }

  #giveUpOld(): void {
    const limit = performance.now() - ANSWER_LIMIT_MS;
    const isOld = ({ since }: Waiting) => since < limit;
    const old = [...this.#sent.filter((each) => each !== undefined), ...this.#waiting].filter(
      isOld,
    );
    this.#waiting = this.#waiting.filter((each) => !isOld(each));
    for (const { reject } of old) reject(new StoreUnavailable('The store does not answer'));
  }

  #stopLooking(): void {
    clearInterval(this.#looking);
    this.#looking = undefined;
  }
}

function lettersIn({ rows }: Job): number {
  let letters = 0;
  for (const row of rows)
    for (const cell of row) if (typeof cell === 'string') letters += cell.length;
  return letters;
}
