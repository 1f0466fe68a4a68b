/** @typedef {import('../wire.ts').ClientMessage} ClientMessage */
/** @typedef {import('../wire.ts').Accepted} Accepted */
/** @typedef {import('../wire.ts').Refused} Refused */
/** @typedef {'sending' | 'sent' | 'failed' | 'refused' | 'ended'} Fate */

const PATIENCE_MS = 15_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** @param {Response} response */
function isTemporary({ status }) {
  return status >= 500 || status === 408 || status === 429;
}

/**
 * Why it was not taken, in so far as the page has words for it.
 * @param {Response | undefined} response
 * @returns {Promise<Pick<Refused, 'why'>>}
 */
async function reasonOf(response) {
  try {
    return (await response?.json()) ?? {};
  } catch {
    return {};
  }
}

/** The messages on their way, in order; each keeps its id, so that sending it again is harmless. */
export class Outgoing {
  /** @type {ClientMessage[]} */
  #queue = [];
  #busy = false;
  #failures = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {string} address
   * @param {(message: ClientMessage, fate: Fate, answer?: Partial<Accepted & Refused>) => void} tell
   */
  constructor(address, tell) {
    this.address = address;
    this.tell = tell;
  }

  /** @param {ClientMessage} message */
  push(message) {
    this.#queue.push(message);
    this.tell(message, 'sending');
    void this.flush();
  }

  /** Tries now instead of later. */
  async flush() {
    clearTimeout(this.#timer);
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#queue[0] && (await this.#send(this.#queue[0]))) this.#queue.shift();
    } finally {
      this.#busy = false;
    }
  }

  /**
   * True once there is nothing more to do for this message.
   * @param {ClientMessage} message
   */
  async #send(message) {
    const response = await this.#post(message);
    if (!response || isTemporary(response)) {
      this.#failures += 1;
      this.#later(Number(response?.headers.get('retry-after')) * 1_000);
      this.tell(message, 'failed', await reasonOf(response));
      return false;
    }
    this.#failures = 0;
    if (response.ok) this.tell(message, 'sent', await response.json());
    else if ([404, 410].includes(response.status)) this.tell(message, 'ended');
    else this.tell(message, 'refused', await reasonOf(response));
    return true;
  }

  /** @param {ClientMessage} message */
  async #post(message) {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      return await fetch(this.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: patience.signal,
      });
    } catch {
      // No connection: what it was does not matter, it is tried again.
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Up to a quarter longer by chance: after an outage, pages do not come back in step.
   * @param {number} askedMs
   */
  #later(askedMs) {
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#failures - 1));
    const leastMs = Math.max(pauseMs, askedMs || 0);
    this.#timer = setTimeout(() => this.flush(), leastMs * (1 + Math.random() / 4));
  }
}
