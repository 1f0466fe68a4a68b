export interface Patience {
  readonly forMs: number;
  /** The error of what was not answered in time, or is lost with the process. */
  readonly late: () => Error;
  /** The error of what nobody was there to be asked. */
  readonly absent: () => Error;
}

interface Asked<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** What the process of wechaty was asked for, each under a number, and has not answered yet. */
export class Waiting<Answer> {
  readonly #asked = new Map<number, Asked<Answer>>();
  readonly #patience: Patience;
  #next = 0;

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  /** Hands a question over under a number; false: nobody is there. Resolves with its answer. */
  async ask(handOver: (number: number) => boolean): Promise<Answer> {
    this.#next += 1;
    const number = this.#next;
    const { forMs, late, absent } = this.#patience;
    return await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => this.reject(number, late()), forMs);
      this.#asked.set(number, { resolve, reject, timer });
      if (!handOver(number)) this.reject(number, absent());
    });
  }

  resolve(number: number, answer: Answer): void {
    this.#settled(number)?.resolve(answer);
  }

  reject(number: number, error: Error): void {
    this.#settled(number)?.reject(error);
  }

  /** The process is gone with all that it had. */
  lost(): void {
    for (const number of [...this.#asked.keys()]) this.reject(number, this.#patience.late());
  }

  #settled(number: number): Asked<Answer> | undefined {
    const asked = this.#asked.get(number);
    clearTimeout(asked?.timer);
    this.#asked.delete(number);
    return asked;
  }
}
