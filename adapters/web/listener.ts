import type { OutboundMessage } from '../../src/core/contract/message.ts';

/** One open page: what was sent to it, whether it should look again, and whether it has left. */
export class Listener {
  /** By which its visitor is told from others. */
  readonly address: string;
  #messages: OutboundMessage[] = [];
  #nudged = false;
  #left = false;
  #wake: (() => void) | undefined;

  constructor(address: string) {
    this.address = address;
  }

  get left(): boolean {
    return this.#left;
  }

  leave(): void {
    this.#left = true;
    this.#wake?.();
  }

  nudge(message?: OutboundMessage): void {
    if (message) this.#messages.push(message);
    this.#nudged = true;
    this.#wake?.();
  }

  /** The messages sent since the last call. */
  take(): readonly OutboundMessage[] {
    const taken = this.#messages;
    this.#messages = [];
    return taken;
  }

  /**
   * Waits for a nudge, also one that came meanwhile, or for the page to leave.
   * True for a nudge, false when the time is up.
   */
  async nudged(withinMs: number): Promise<boolean> {
    if (!this.#nudged && !this.#left) await this.#woken(withinMs);
    const nudged = this.#nudged;
    this.#nudged = false;
    return nudged;
  }

  #woken(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
