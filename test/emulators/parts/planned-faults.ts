interface Planned<Fault> {
  readonly method: string;
  readonly fault: Fault;
  readonly chat: number | string | undefined;
  left: number;
}

export interface FaultScope {
  /** How many calls it strikes; default 1, Infinity for all. */
  readonly times?: number;
  /** Only calls for this chat. */
  readonly chat?: number | string;
}

/** Faults waiting for their calls, struck in the order in which they were planned. */
export class PlannedFaults<Fault> {
  readonly #planned: Planned<Fault>[] = [];

  /** The next call of this method (`*` for any) goes wrong like this. */
  next(method: string, fault: Fault, scope: FaultScope = {}): void {
    this.#planned.push({ method, fault, chat: scope.chat, left: scope.times ?? 1 });
  }

  clear(): void {
    this.#planned.length = 0;
  }

  take(method: string, chat: unknown): Fault | undefined {
    const planned = this.#planned.find(
      (one) =>
        one.left > 0 &&
        (one.method === method || one.method === '*') &&
        (one.chat === undefined || one.chat === chat),
    );
    if (planned === undefined) return undefined;
    planned.left -= 1;
    return planned.fault;
  }
}
