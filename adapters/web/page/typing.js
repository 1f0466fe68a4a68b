/** Nobody is expected to think longer than this; a person who took over may. */
const LONGEST_MS = 10_000;

/** The dots that show while an answer is being written. */
export class Typing {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {HTMLElement} element
   * @param {() => void} grown
   */
  constructor(element, grown) {
    this.element = element;
    this.grown = grown;
  }

  expect() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.done(), LONGEST_MS);
    this.element.hidden = false;
    this.grown();
  }

  done() {
    clearTimeout(this.#timer);
    this.element.hidden = true;
  }
}
