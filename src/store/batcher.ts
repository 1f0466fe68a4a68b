interface BatcherOptions {
  readonly concurrency: number;
  /** Requests in one batch. */
  readonly batchLimit: number;
}

/**
 * Gathers what is asked for while the store is busy and hands it over together, so that many
 * callers share one command and one journal flush. Alone, a request leaves at once.
 */
export class Batcher<Request, Answer> {
  readonly #handle: (batch: readonly Request[]) => Promise<readonly Answer[]>;
  readonly #options: BatcherOptions;
  #waiting: Waiting<Request, Answer>[] = [];
  #underWay = 0;

  /** `handle` answers each request of a batch in its order, or rejects for all of them. */
  constructor(
    handle: (batch: readonly Request[]) => Promise<readonly Answer[]>,
    options: BatcherOptions,
  ) {
    this.#handle = handle;
    this.#options = options;
  }

  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      // What is asked for in the same breath leaves together.
      queueMicrotask(() => this.#next());
    });
  }

  #next(): void {
    if (this.#underWay >= this.#options.concurrency || this.#waiting.length === 0) return;
    const batch = this.#waiting.slice(0, this.#options.batchLimit);
    this.#waiting = this.#waiting.slice(batch.length);
    this.#underWay += 1;
    void this.#answer(batch).finally(() => {
      this.#underWay -= 1;
      this.#next();
    });
  }

  async #answer(batch: readonly Waiting<Request, Answer>[]): Promise<void> {
    try {
      const answers = await this.#handle(batch.map(({ request }) => request));
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index] as Answer);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}

interface Waiting<Request, Answer> {
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}
