/** The values that were put or asked for last, at most `limit` of them. */
export class Recent<Key, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: Key): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.#makeNewest(key, value);
    return value;
  }

  put(key: Key, value: Value): void {
    this.#makeNewest(key, value);
    if (this.#values.size <= this.#limit) return;
    const oldest = this.#values.keys().next();
    if (oldest.done !== true) this.#values.delete(oldest.value);
  }

  /** From the oldest to the newest. */
  values(): IterableIterator<Value> {
    return this.#values.values();
  }

  drop(key: Key): void {
    this.#values.delete(key);
  }

  #makeNewest(key: Key, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
  }
}
