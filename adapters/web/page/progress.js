import { byId } from './element.js';

/** How far the questions have come, as a bar and in words. */
export class Progress {
  #element = byId('progress');
  /** @type {HTMLProgressElement} */
  #bar = byId('progress-bar');
  #words = byId('progress-words');

  /** @param {import('./speech.js').Speech} speech */
  constructor(speech) {
    this.speech = speech;
  }

  /** @param {{ readonly number: number, readonly of: number } | undefined} progress */
  show(progress) {
    this.#element.hidden = progress === undefined;
    if (progress === undefined) return;
    const { number, of } = progress;
    this.#bar.max = of;
    this.#bar.value = number - 1;
    this.#words.textContent = this.speech.say('progress', { done: number, of });
  }
}
