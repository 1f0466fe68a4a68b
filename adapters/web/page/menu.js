import { byId } from './element.js';

/** The words that are heard at any moment, behind one button. */
export class Menu {
  #button = byId('menu');
  #list = byId('menu-words');

  /** @param {(words: string) => void} send */
  constructor(send) {
    this.#button.addEventListener('click', () => this.#show(this.#list.hidden === true));
    this.#list.addEventListener('click', ({ target }) => {
      const pressed = target instanceof Element ? target.closest('button') : null;
      const words = pressed?.dataset.sends;
      if (words === undefined) return;
      this.#close();
      send(words);
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && !this.#list.hidden) this.#close();
    });
    document.addEventListener('click', ({ target }) => this.#leave(target));
    document.addEventListener('focusin', ({ target }) => this.#leave(target));
  }

  #close() {
    this.#show(false);
    this.#button.focus({ preventScroll: true });
  }

  /** @param {EventTarget | null} target */
  #leave(target) {
    const inside = target instanceof Node && this.#button.parentElement?.contains(target);
    if (!inside && !this.#list.hidden) this.#show(false);
  }

  /** @param {boolean} open */
  #show(open) {
    this.#list.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
  }
}
