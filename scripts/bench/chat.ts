import type { Talk } from './talk.ts';

/** One buyer's side of a talk: what is said next, and what the bot has said. */
export class Chat {
  readonly id: number;
  readonly talk: Talk;
  /** Turns of the talk that were begun. */
  position = 0;
  /** When the bot last said something, on the clock that all processes of a machine share. */
  heardAtNs = 0n;
  #heard = 0;
  #waiting: { readonly until: number; readonly resolve: () => void } | undefined;

  constructor(id: number, talk: Talk) {
    this.id = id;
    this.talk = talk;
  }

  get heard(): number {
    return this.#heard;
  }

  get isOver(): boolean {
    return this.position >= this.talk.length;
  }

  /** Something was said to this chat. */
  hear(): void {
    this.heardAtNs = process.hrtime.bigint();
    this.#heard += 1;
    if (this.#waiting === undefined || this.#heard < this.#waiting.until) return;
    this.#waiting.resolve();
    this.#waiting = undefined;
  }

  /** Resolves with true once `count` messages in all have arrived, with false after the patience. */
  hasHeard(count: number, patienceMs: number): Promise<boolean> {
    if (this.#heard >= count) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting = undefined;
        resolve(false);
      }, patienceMs);
      const heard = () => {
        clearTimeout(timer);
        resolve(true);
      };
      this.#waiting = { until: count, resolve: heard };
    });
  }
}
