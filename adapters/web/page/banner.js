const NOTICE_MS = 6_000;

/** One sentence above the text box: the worst that is true, else the latest notice. */
export class Banner {
  #isOffline = false;
  #hasEnded = false;
  #notice = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {HTMLElement} element
   * @param {import('./speech.js').Speech} speech
   */
  constructor(element, speech) {
    this.element = element;
    this.speech = speech;
  }

  /** @param {boolean} isOffline */
  offline(isOffline) {
    this.#isOffline = isOffline;
    this.#show();
  }

  ended() {
    this.#hasEnded = true;
    this.#show();
  }

  /** @param {string} sentence */
  notice(sentence) {
    this.#notice = sentence;
    this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#notice = '';
      this.#show();
    }, NOTICE_MS);
  }

  #sentence() {
    if (this.#hasEnded) return this.speech.say('ended');
    return this.#isOffline ? this.speech.say('offline') : this.#notice;
  }

  #show() {
    const sentence = this.#sentence();
    this.element.textContent = sentence;
    this.element.hidden = sentence === '';
    this.element.classList.toggle('warning', this.#isOffline || this.#hasEnded);
  }
}
