import { randomBytes } from 'node:crypto';

const LIFETIME_SECONDS = 7_200;

/** The stable token of the account: one at a time, the same for everybody who asks. */
export class Tokens {
  /** How many there have been. */
  minted = 0;
  /** Requests for one, with and without force. */
  readonly asked: { readonly force: boolean }[] = [];
  /** Every token there ever was: none of them may be written anywhere. */
  readonly all: string[] = [];
  readonly #now: () => number;
  #current: { readonly token: string; readonly until: number } | undefined;
  #refused = new Set<string>();

  constructor(now: () => number) {
    this.#now = now;
  }

  ask(force: boolean) {
    this.asked.push({ force });
    if (force || this.#current === undefined || this.#now() >= this.#current.until) this.#mint();
    const { token = '', until = 0 } = this.#current ?? {};
    return {
      access_token: token,
      expires_in: Math.max(1, Math.round((until - this.#now()) / 1_000)),
    };
  }

  accepts(token: string): boolean {
    const isCurrent = token === this.#current?.token && this.#now() < this.#current.until;
    return isCurrent && !this.#refused.has(token);
  }

  /** Another takes its place, as when somebody refreshes by force. */
  evict(): void {
    this.#mint();
  }

  /** Still given out, and refused wherever it is used. */
  spoil(): void {
    if (this.#current) this.#refused.add(this.#current.token);
  }

  #mint(): void {
    this.minted += 1;
    const token = `emulated-access-token-${randomBytes(12).toString('hex')}`;
    this.all.push(token);
    this.#current = { token, until: this.#now() + LIFETIME_SECONDS * 1_000 };
  }
}
