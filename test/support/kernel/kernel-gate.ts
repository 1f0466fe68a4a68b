import { SendError } from '../../../src/core/contract/sending/send-error.ts';

export type IoCall =
  | 'load'
  | 'swap'
  | 'confirm'
  | 'due'
  | 'write'
  | 'send'
  | 'find'
  | 'look-up'
  | 'notify'
  | 'download'
  | 'keep';

/** What may happen at one call: the process dies, the answer is lost, or nothing is done at all. */
export type Fault = 'crash-before' | 'crash-after' | 'answer-lost' | 'not-done';

/** One process's time on earth: after its end nothing of it has any effect. */
export class Life {
  over = false;
  readonly ended: Promise<void>;
  #end: () => void = () => {};

  constructor() {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  end(): void {
    this.over = true;
    this.#end();
  }
}

export interface GateParts {
  /** The call's number, counted from 1 over all processes. */
  readonly faultAt: (call: number, name: IoCall) => Fault | undefined;
  /** Told just before a fault has its consequences. */
  readonly onFault: (fault: Fault, name: IoCall) => void;
  /** Lets a scheduler decide who goes next. */
  readonly turn: (name: IoCall) => Promise<unknown>;
  readonly tick: () => void;
}

/** Every call to the world outside passes here, is numbered, and may fail as planned. */
export class IoGate {
  readonly calls: IoCall[] = [];
  readonly #parts: GateParts;

  constructor(parts: GateParts) {
    this.#parts = parts;
  }

  async pass<Result>(life: Life, name: IoCall, act: () => Promise<Result>): Promise<Result> {
    await this.#parts.turn(name);
    if (life.over) return await never();
    this.#parts.tick();
    const fault = this.#parts.faultAt(this.calls.push(name), name);
    if (fault === 'crash-before') return await this.#die(life, fault, name);
    if (fault === 'not-done') throw failureOf(name, true);
    const result = await act();
    if (life.over) return await never();
    if (fault === 'crash-after') return await this.#die(life, fault, name);
    if (fault === undefined) return result;
    this.#parts.onFault(fault, name);
    throw failureOf(name, false);
  }

  async #die<Result>(life: Life, fault: Fault, name: IoCall): Promise<Result> {
    this.#parts.onFault(fault, name);
    life.end();
    return await never();
  }
}

function failureOf(name: IoCall, refused: boolean): Error {
  if (name !== 'send' && name !== 'find') return new Error('the connection was reset');
  return new SendError('the connection was reset', { retryAfterMs: 0, refused });
}

/** What a dead process waits for. */
function never<Result>(): Promise<Result> {
  return new Promise(() => {});
}
