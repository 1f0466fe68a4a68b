import { element } from './element.js';
import { withWholeNumbers } from './whole-numbers.js';

/** @typedef {import('../wire.ts').ChatLine} ChatLine */

const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** @param {string} url */
function isSafe(url) {
  try {
    return SCHEMES.includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

/** @param {{ readonly label: string, readonly url: string }} link */
function linkTo({ label, url }) {
  if (!isSafe(url)) return element('span', { class: 'dead', dir: 'auto' }, `${label}: ${url}`);
  const attributes = { class: 'link', href: url, target: '_blank', rel: 'noopener noreferrer' };
  return element('a', { ...attributes, dir: 'auto' }, label);
}

const PENCIL =
  'M4 20l4.2-.9L19.4 7.9a1.6 1.6 0 0 0 0-2.3l-1-1a1.6 1.6 0 0 0-2.3 0L4.9 15.8 4 20zM14.5 6.2l3.3 3.3';

/** A small drawing; SVG needs its namespace and cannot be made like HTML. */
function pencilIcon() {
  const namespace = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(namespace, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', PENCIL);
  icon.append(path);
  return icon;
}

let count = 0;

/** One speech bubble with what belongs to it: the day above it, links and choices, the time below. */
export class Bubble {
  day = element('p', { class: 'day' });
  speaker = element('p', { class: 'speaker' });
  text = element('div', { class: 'text', dir: 'auto' });
  extras = element('div', { class: 'extras' });
  time = element('time');
  state = element('span', { class: 'state' });
  retry = element('button', { type: 'button', class: 'quiet retry', 'data-word': 'retry' });
  edit = element('button', { type: 'button', class: 'quiet edit', 'data-word-label': 'edit' });

  /** @param {{ author: ChatLine['author'], text: string, locale?: string, links?: ChatLine['links'] }} line */
  constructor({ author, text, locale, links }) {
    count += 1;
    this.text.id = `line-${count}`;
    this.say(text);
    if (locale) this.text.lang = locale;
    this.edit.append(pencilIcon());
    this.extras.append(...(links ?? []).map(linkTo));
    const meta = element('p', { class: 'meta' }, this.time, this.state, this.retry, this.edit);
    const parts = [this.day, this.speaker, this.text, this.extras, meta];
    this.element = element('li', { class: `line ${author}` }, ...parts);
    for (const part of [this.day, this.state, this.retry, this.edit]) part.hidden = true;
  }

  /**
   * Shows these words; the same ones once more change nothing, and are not read out again.
   * @param {string} text
   */
  say(text) {
    if (text === this.text.textContent) return;
    this.text.replaceChildren(...withWholeNumbers(text));
  }

  /**
   * @param {string} label
   * @param {'sending' | 'failed' | 'refused' | 'late' | ''} kind
   */
  showState(label, kind) {
    this.state.textContent = label;
    this.state.hidden = label === '';
    this.retry.hidden = kind !== 'failed';
    this.element.dataset.state = kind;
  }
}
