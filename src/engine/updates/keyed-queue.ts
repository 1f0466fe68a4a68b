/** Runs tasks of one key one after another and tasks of different keys side by side. */
export class KeyedQueue<Key> {
  readonly #tails = new Map<Key, Promise<unknown>>();

  /** Resolves or rejects as the task does; a task that fails does not hold up the next. */
  run<Result>(key: Key, task: () => Promise<Result>): Promise<Result> {
    const before = this.#tails.get(key);
    const running = before === undefined ? task() : before.then(task, task);
    this.#tails.set(key, running);
    const forget = () => {
      if (this.#tails.get(key) === running) this.#tails.delete(key);
    };
    running.then(forget, forget);
    return running;
  }

  isBusy(key: Key): boolean {
    return this.#tails.has(key);
  }

  get size(): number {
    return this.#tails.size;
  }
}
