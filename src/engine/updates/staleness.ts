/** How much one look counts: some fifty looks decide. */
const WEIGHT = 0.02;
/** A lost swap costs about as much as four looks that find nothing new. */
const LIKELY = 0.2;

/**
 * How often the conversations at hand turn out to be older than what is stored. A process that serves
 * alone never meets one, and need not look before it changes what it has; where others serve the same
 * store, looking first is cheaper than losing the swap.
 */
export class Staleness {
  #share = 0;

  /** Told whether a conversation at hand was stale when it was needed. */
  noted(isStale: boolean): void {
    this.#share += ((isStale ? 1 : 0) - this.#share) * WEIGHT;
  }

  get isLikely(): boolean {
    return this.#share > LIKELY;
  }
}
