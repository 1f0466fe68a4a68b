import { element } from './element.js';
import { legendIn } from './legend.js';

/** @typedef {import('../../../src/core/contract/message.ts').Choices} Choices */
/** @typedef {import('../../../src/core/contract/message.ts').Choice} Choice */

/** Labels up to this length are steps of a scale; longer ones, such as "not applicable", stand below. */
const STEP_LENGTH = 2;
/** More steps than this take two rows on a phone. */
const ROW_LENGTH = 7;
/** What may be pressed instead of writing: a question with one of these asks for words. */
const INSTEAD_OF_WORDS = ['unknown', 'skip'];

/** @param {Choice} option */
function isStep({ label }) {
  return [...label].length <= STEP_LENGTH;
}

/**
 * How a question is shown: a row of steps, a list, or words to be written.
 * @param {Choices} choices
 * @returns {'scale' | 'list' | 'words'}
 */
function kindOf({ layout, options }) {
  if (layout === 'scale') return 'scale';
  return options.some(({ value }) => INSTEAD_OF_WORDS.includes(value)) ? 'words' : 'list';
}

/**
 * The question itself, for people who hear the page: its last line, without what goes before.
 * @param {string} text
 */
function lastLine(text) {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

/** The buttons under a question; once it is answered they are gone, and the answer stands there. */
export class ChoiceGroup {
  /** @type {Map<string, HTMLButtonElement>} */
  #buttons = new Map();
  #locked = false;

  /**
   * @param {Choices} choices
   * @param {string} text the question with what stands before it
   * @param {import('./speech.js').Speech} speech
   * @param {(value: string) => void} choose
   */
  constructor(choices, text, speech, choose) {
    this.kind = kindOf(choices);
    this.speech = speech;
    this.choose = choose;
    const steps = this.kind === 'scale' ? choices.options.filter(isStep) : [];
    const legend = legendIn(
      text,
      steps.map(({ label }) => label),
    );
    /** The question, without the legend that the row of steps shows. */
    this.question = legend?.question ?? text;
    this.element = element('div', {
      class: `choices ${this.kind}`,
      role: 'group',
      'aria-label': lastLine(this.question),
    });
    if (steps.length > 0) this.element.append(this.#scale(steps, legend));
    for (const option of choices.options) {
      if (!steps.includes(option)) this.element.append(this.#button(option));
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
    this.element.hidden = locked;
    for (const [value, button] of this.#buttons) {
      button.classList.toggle('sending', sending && value === selected);
      button.setAttribute('aria-pressed', String(value === selected));
      // Not `disabled`, which would throw the keyboard back to the top of the page.
      button.setAttribute('aria-disabled', String(this.#locked));
    }
  }

  /**
   * @param {readonly Choice[]} steps
   * @param {{ low: string, high: string } | undefined} legend
   */
  #scale(steps, legend) {
    const many = steps.length > ROW_LENGTH;
    const rows = element('div', { class: many ? 'steps many' : 'steps' });
    const meaning = [legend?.low, ...Array(steps.length - 2).fill(undefined), legend?.high];
    const highest = steps.at(-1)?.label ?? '';
    rows.append(
      ...steps.map((step, index) => {
        const button = this.#button(step);
        const name = this.speech.say('step', { value: step.label, highest });
        button.setAttribute('aria-label', [name, meaning[index]].filter(Boolean).join(', '));
        return button;
      }),
    );
    if (!legend) return rows;
    const ends = element('p', { class: 'ends', 'aria-hidden': 'true' });
    ends.append(element('bdi', {}, legend.low), element('bdi', {}, legend.high));
    return element('div', { class: 'scaled' }, rows, ends);
  }

  /** @param {Choice} option */
  #button({ value, label }) {
    const shown = this.kind === 'list' ? this.speech.begun(label) : label;
    const button = element('button', { type: 'button' }, element('bdi', {}, shown));
    button.addEventListener('click', () => {
      if (!this.#locked) this.choose(value);
    });
    this.#buttons.set(value, button);
    return button;
  }
}
