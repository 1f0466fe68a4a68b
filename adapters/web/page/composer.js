import { keepDraft, readDraft } from './draft.js';
import { byId } from './element.js';

/** Where the buyer writes; Enter sends, Shift and Enter makes a new line. */
export class Composer {
  #form = byId('composer');
  /** @type {HTMLTextAreaElement} */
  #text = byId('text');
  /** @type {HTMLButtonElement} */
  #send = byId('send');
  #banner = byId('editing');
  /** @type {string | undefined} */
  #editing;

  /**
   * @param {{
   *   send: (text: string) => void,
   *   correct: (messageId: string, text: string) => void,
   *   editable: () => { messageId: string, text: string } | undefined,
   *   tooLong: (limit: number) => void,
   * }} act
   */
  constructor(act) {
    this.act = act;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#text.addEventListener('input', () => {
      this.#fit();
      if (!this.#editing) keepDraft(this.#text.value);
    });
    this.#text.addEventListener('keydown', (event) => this.#key(event));
    this.#text.value = readDraft();
    this.#fit();
    byId('cancel').addEventListener('click', () => this.#leaveEditing());
    // On a phone the keyboard would cover the question before anybody has read it.
    if (matchMedia('(pointer: fine)').matches) this.focus();
  }

  /** The longest message that is taken from here. */
  get limit() {
    return Number(this.#text.dataset.limit);
  }

  focus() {
    this.#text.focus({ preventScroll: true });
  }

  /**
   * @param {string} messageId
   * @param {string} text
   */
  edit(messageId, text) {
    this.#editing = messageId;
    this.#banner.hidden = false;
    this.#fill(text);
  }

  close() {
    this.#text.disabled = true;
    this.#send.disabled = true;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // While an input method composes, Enter chooses a character.
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    }
    if (event.key === 'Escape' && this.#editing) this.#leaveEditing();
    if (event.key === 'ArrowUp' && this.#text.value === '') this.#editLast(event);
  }

  /** @param {KeyboardEvent} event */
  #editLast(event) {
    const last = this.act.editable();
    if (!last) return;
    event.preventDefault();
    this.edit(last.messageId, last.text);
  }

  #submit() {
    const text = this.#text.value.trim();
    if (text === '' || this.#text.disabled) return;
    // A box that cuts off what is pasted into it would lose words without telling.
    if (text.length > this.limit) {
      this.act.tooLong(this.limit);
      return;
    }
    if (this.#editing) {
      this.act.correct(this.#editing, text);
    } else {
      keepDraft('');
      this.act.send(text);
    }
    this.#leaveEditing();
  }

  #leaveEditing() {
    this.#editing = undefined;
    this.#banner.hidden = true;
    this.#fill(readDraft());
  }

  /** @param {string} text */
  #fill(text) {
    this.#text.value = text;
    this.#fit();
    this.focus();
  }

  #fit() {
    this.#send.disabled = this.#text.value.trim() === '';
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight}px`;
  }
}
