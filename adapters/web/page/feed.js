/** @typedef {import('../wire.ts').ChatLine} ChatLine */

const RETURN_MS = 4_000;
/** A blink of the network is not worth a word. */
const OFFLINE_AFTER_MS = 2_500;
/** Browsers allow few connections for each site: a page that nobody looks at gives its own back. */
const REST_AFTER_MS = 60_000;

/** The lines of the talk as they are said; comes back by itself whatever happens to the connection. */
export class Feed {
  #highest = -1;
  /** @type {EventSource | undefined} */
  #source;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #offlineTimer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #restTimer;

  /**
   * @param {string} address
   * @param {{
   *   line: (line: ChatLine) => void,
   *   ready: () => void,
   *   online: (online: boolean) => void,
   *   ended: () => void,
   * }} tell
   */
  constructor(address, tell) {
    this.address = address;
    this.tell = tell;
    document.addEventListener('visibilitychange', () => this.#rest());
    window.addEventListener('online', () => this.open());
  }

  open() {
    this.#source?.close();
    const source = new EventSource(`${this.address}/events?after=${this.#highest}`);
    this.#source = source;
    source.addEventListener('open', () => this.#report(true));
    source.addEventListener('message', ({ data }) => this.#take(JSON.parse(data)));
    source.addEventListener('ready', () => this.tell.ready());
    source.addEventListener('error', () => {
      this.#report(false);
      // A refusal is final for the browser, and not for us.
      if (source.readyState === EventSource.CLOSED && source === this.#source) void this.#poll();
    });
  }

  /** Asks once without a stream: for what is new, or for why we may not listen. */
  async #poll() {
    let pauseMs = RETURN_MS;
    try {
      const response = await fetch(`${this.address}/messages?after=${this.#highest}`);
      if ([403, 404, 410].includes(response.status)) {
        this.tell.ended();
        return;
      }
      if (response.ok) this.#takeAll(await response.text());
      else pauseMs = Math.max(pauseMs, Number(response.headers.get('retry-after')) * 1_000 || 0);
    } catch {
      // No connection: the timer below is the answer.
    }
    setTimeout(() => this.open(), pauseMs);
  }

  /** @param {string} lines */
  #takeAll(lines) {
    for (const line of lines.split('\n')) {
      if (line !== '') this.#take(JSON.parse(line));
    }
    this.tell.ready();
    this.#report(true);
  }

  /** @param {ChatLine} line */
  #take(line) {
    this.#highest = Math.max(this.#highest, line.sequence);
    this.tell.line(line);
  }

  /** @param {boolean} online */
  #report(online) {
    if (!online) {
      // Each attempt that fails reports again; the first one counts.
      this.#offlineTimer ??= setTimeout(() => this.tell.online(false), OFFLINE_AFTER_MS);
      return;
    }
    clearTimeout(this.#offlineTimer);
    this.#offlineTimer = undefined;
    this.tell.online(true);
  }

  #rest() {
    clearTimeout(this.#restTimer);
    if (document.visibilityState === 'visible') {
      if (!this.#source) this.open();
      return;
    }
    this.#restTimer = setTimeout(() => {
      this.#source?.close();
      this.#source = undefined;
    }, REST_AFTER_MS);
  }
}
