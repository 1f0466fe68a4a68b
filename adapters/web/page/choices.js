import { element } from './element.js';

/** @typedef {import('../../../src/core/message.ts').Choices} Choices */
/** @typedef {import('../../../src/core/message.ts').Choice} Choice */

/** Labels up to this length are steps of a scale; longer ones, such as "not applicable", stand below. */
const STEP_LENGTH = 2;
/** More steps than this take two rows on a phone. */
const ROW_LENGTH = 6;

/** @param {Choice} option */
function isStep({ label }) {
  return [...label].length <= STEP_LENGTH;
}

/** The buttons under a question. */
export class ChoiceGroup {
  /** @type {Map<string, HTMLButtonElement>} */
  #buttons = new Map();
  #locked = false;

  /**
   * @param {Choices} choices
   * @param {string} labelledBy
   * @param {(value: string) => void} choose
   */
  constructor(choices, labelledBy, choose) {
    this.element = element('div', {
      class: `choices ${choices.layout}`,
      role: 'group',
      'aria-labelledby': labelledBy,
    });
    const scale = choices.layout === 'scale';
    const steps = scale ? choices.options.filter(isStep) : [];
    if (steps.length > 0) this.element.append(this.#scale(steps, choose));
    for (const option of choices.options) {
      if (!steps.includes(option)) this.element.append(this.#button(option, choose));
    }
  }

  /** Whether the keyboard is at one of these buttons. */
  get hasFocus() {
    return this.element.querySelector(':focus-visible') !== null;
  }

  focus() {
    this.element.querySelector('button')?.focus({ preventScroll: true });
  }

  /** @param {{ selected: string | undefined, locked: boolean, sending: boolean }} state */
  show({ selected, locked, sending }) {
    this.#locked = locked || sending;
    this.element.classList.toggle('locked', locked);
    for (const [value, button] of this.#buttons) {
      button.classList.toggle('sending', sending && value === selected);
      button.setAttribute('aria-pressed', String(value === selected));
      // Not `disabled`, which would throw the keyboard back to the top of the page.
      button.setAttribute('aria-disabled', String(this.#locked));
    }
  }

  /**
   * @param {readonly Choice[]} steps
   * @param {(value: string) => void} choose
   */
  #scale(steps, choose) {
    const rows = element('div', { class: 'steps' });
    const narrow = steps.length > ROW_LENGTH ? Math.ceil(steps.length / 2) : steps.length;
    rows.style.setProperty('--narrow', String(narrow));
    rows.style.setProperty('--wide', String(Math.min(steps.length, 2 * ROW_LENGTH)));
    rows.append(...steps.map((step) => this.#button(step, choose)));
    return rows;
  }

  /**
   * @param {Choice} option
   * @param {(value: string) => void} choose
   */
  #button({ value, label }, choose) {
    const button = element('button', { type: 'button', dir: 'auto' }, label);
    button.addEventListener('click', () => {
      if (!this.#locked) choose(value);
    });
    this.#buttons.set(value, button);
    return button;
  }
}
