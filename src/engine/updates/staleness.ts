/** The weight of one look in the moving average: about the last fifty looks decide. */
const WEIGHT = 0.02;
/** A lost swap costs about as much as four looks that find nothing new. */
const LIKELY = 0.2;

/**
 * How often the copies at hand turn out to be older than the stored conversation. A process that serves
 * alone never has a stale copy and need not look before it changes one. Where others serve the same
 * store, looking first is cheaper than losing the swap.
 */
export class Staleness {
  #share = 0;

  /** Records whether a copy at hand was stale when it was needed. */
  noted(isStale: boolean): void {
    this.#share += ((isStale ? 1 : 0) - this.#share) * WEIGHT;
  }

  get isLikely(): boolean {
    return this.#share > LIKELY;
  }
}
