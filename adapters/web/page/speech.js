import { menu, rightToLeft, words } from './words.js';

/** @typedef {import('../../../src/base/locale.ts').Locale} Locale */
/** @typedef {keyof import('../page-words.ts').PageWords} Word */

/** What the page itself says, in the language in which the bot speaks. */
export class Speech {
  /** @param {string} companyName */
  constructor(companyName) {
    this.companyName = companyName;
    this.locale = /** @type {Locale} */ (document.documentElement.lang);
  }

  /**
   * @param {Word} word
   * @param {Readonly<Record<string, string | number>>} [values]
   */
  say(word, values = {}) {
    const all = { company: this.companyName, ...values };
    return words[this.locale][word].replace(/\{(\w+)\}/g, (place, name) =>
      String(all[/** @type {keyof typeof all} */ (name)] ?? place),
    );
  }

  /**
   * A label as it begins a line.
   * @param {string} label
   */
  begun(label) {
    const [first = '', ...rest] = label;
    return `${first.toLocaleUpperCase(this.locale)}${rest.join('')}`;
  }

  /**
   * Words as the buyer meant them: for a command of the menu its name there.
   * @param {string} text
   */
  meant(text) {
    const command = menu.find(({ sends }) => sends === text);
    return command ? this.say(command.word) : text;
  }

  /**
   * Changes the language of the whole page.
   * @param {Locale} locale
   */
  speak(locale) {
    if (locale === this.locale) return;
    this.locale = locale;
    document.documentElement.lang = locale;
    document.documentElement.dir = rightToLeft.includes(locale) ? 'rtl' : 'ltr';
    document.title = this.say('title');
    this.apply(document.body);
  }

  /**
   * Writes the words that elements ask for in their `data-word…` attributes.
   * @param {HTMLElement} root
   */
  apply(root) {
    for (const part of root.querySelectorAll('[data-word]')) {
      part.textContent = this.#wordOf(part, 'data-word');
    }
    for (const part of root.querySelectorAll('[data-word-label]')) {
      part.setAttribute('aria-label', this.#wordOf(part, 'data-word-label'));
    }
    for (const part of root.querySelectorAll('[data-word-placeholder]')) {
      part.setAttribute('placeholder', this.#wordOf(part, 'data-word-placeholder'));
    }
  }

  /**
   * @param {Element} part
   * @param {string} attribute
   */
  #wordOf(part, attribute) {
    return this.say(/** @type {Word} */ (part.getAttribute(attribute)));
  }
}
