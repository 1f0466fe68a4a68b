import { Bubble } from './bubble.js';

/** @typedef {import('./outgoing.js').Fate} Fate */

/** Own messages that the transcript does not show yet. */
export class Unsent {
  /** @type {Map<string, Bubble>} */
  #bubbles = new Map();

  /**
   * @param {HTMLElement} list
   * @param {import('./speech.js').Speech} speech
   * @param {() => void} retry
   */
  constructor(list, speech, retry) {
    this.list = list;
    this.speech = speech;
    this.retry = retry;
  }

  /**
   * @param {string} id
   * @param {string} text
   */
  add(id, text) {
    const bubble = new Bubble({ author: 'buyer', text: this.speech.meant(text) });
    bubble.element.classList.add('opens', 'closes');
    bubble.retry.addEventListener('click', () => this.retry());
    this.#bubbles.set(id, bubble);
    this.list.append(bubble.element);
    this.speech.apply(bubble.element);
  }

  /**
   * @param {string} id
   * @param {Fate} fate
   */
  show(id, fate) {
    const bubble = this.#bubbles.get(id);
    if (fate === 'sending') bubble?.showState(this.speech.say('sending'), 'sending');
    else if (fate === 'failed') bubble?.showState(this.speech.say('failed'), 'failed');
    else if (fate === 'sent') bubble?.showState('', '');
    else bubble?.showState(this.speech.say('refused'), 'refused');
  }

  /**
   * The transcript has it.
   * @param {string | undefined} id
   */
  remove(id) {
    if (id === undefined) return;
    this.#bubbles.get(id)?.element.remove();
    this.#bubbles.delete(id);
  }
}
