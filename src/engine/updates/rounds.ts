/** How many changes leave together. */
const ROUND_LIMIT = 100;

/**
 * Lets changes through in rounds: while one round is being written, the next one gathers. A change that
 * waits here is not made yet, so that further changes of the same conversation can share its swap.
 */
export class Rounds {
  #waiting: (() => void)[] = [];
  #underWay = 0;

  /** Runs the task in the next round that has room. Resolves or rejects as the task does. */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((enter) => {
      this.#waiting.push(enter);
      // Changes that are asked for in the same tick go together.
      queueMicrotask(() => this.#begin());
    });
    try {
      return await task();
    } finally {
      this.#underWay -= 1;
      queueMicrotask(() => this.#begin());
    }
  }

  #begin(): void {
    if (this.#underWay > 0) return;
    const round = this.#waiting.splice(0, ROUND_LIMIT);
    this.#underWay = round.length;
    for (const enter of round) enter();
  }
}
