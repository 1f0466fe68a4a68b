import { answered, isLate, wordsOf } from './answered.js';
import { Bubble } from './bubble.js';
import { ChoiceGroup } from './choices.js';
import { dayOf, isSameDay, timeOf } from './dates.js';

/** @typedef {import('../wire.ts').ChatLine} ChatLine */
/** @typedef {{ line: ChatLine, bubble: Bubble, group?: ChoiceGroup }} Item */
/** @typedef {{ value: string, fate: 'sending' | 'closed' }} Press */

/** Lines further apart than this do not stand together, and each shows its time. */
const PAUSE_MS = 2 * 60_000;

/** The lines that are part of the transcript, in their order. */
export class Talk {
  /** @type {Item[]} */
  #items = [];
  /** @type {Set<string>} */
  #known = new Set();
  /** The newest words for a message, by its id.
   * @type {Map<string, { text: string, sequence: number }>} */
  #corrections = new Map();
  /** Pressed buttons whose line has not come yet, by question.
   * @type {Map<string, Press>} */
  #presses = new Map();
  /** The keyboard was at buttons that are gone: it goes to the next ones. */
  #handsOn = false;

  /**
   * @param {HTMLElement} list
   * @param {HTMLElement} asides where a question for words has its few buttons
   * @param {import('./speech.js').Speech} speech
   * @param {{
   *   choose: (question: string, value: string) => void,
   *   edit: (messageId: string, text: string) => void,
   *   hold: () => void,
   * }} act
   */
  constructor(list, asides, speech, act) {
    this.list = list;
    this.asides = asides;
    this.speech = speech;
    this.act = act;
  }

  /** How far the questions have come, as the newest line of ours says. */
  get progress() {
    return this.#items.findLast(({ line }) => line.author === 'bot')?.line.choices?.progress;
  }

  get last() {
    return this.#items.at(-1)?.line;
  }

  /**
   * Takes a line, in whatever order and however often it comes; true for a new one.
   * @param {ChatLine} line
   */
  add(line) {
    if (this.#known.has(line.id)) return false;
    this.#known.add(line.id);
    if (line.corrects) this.correct(line.corrects, line.text, line.sequence);
    else this.#insert(line);
    this.arrange();
    return true;
  }

  /**
   * @param {string} messageId
   * @param {string} text
   * @param {number} sequence
   */
  correct(messageId, text, sequence) {
    const before = this.#corrections.get(messageId);
    if (before && before.sequence > sequence) return;
    this.#corrections.set(messageId, { text, sequence });
    this.arrange();
  }

  /**
   * Takes back a correction that the other side did not take.
   * @param {string} messageId
   */
  uncorrect(messageId) {
    this.#corrections.delete(messageId);
    this.arrange();
  }

  /**
   * @param {string} question
   * @param {Press | undefined} press
   */
  press(question, press) {
    if (press) this.#presses.set(question, press);
    else this.#presses.delete(question);
    this.arrange();
  }

  /** The own message that can be corrected: the newest typed one. */
  get editable() {
    const item = this.#items.findLast(({ line }) => line.author === 'buyer');
    if (!item?.line.messageId || item.line.chosen || item.line.media) return undefined;
    if (this.speech.meant(item.line.text) !== item.line.text) return undefined;
    return { messageId: item.line.messageId, text: this.#textOf(item.line) };
  }

  /** Brings everything that depends on neighbours, language and answers up to date. */
  arrange() {
    const lines = this.#items.map(({ line }) => line);
    const editable = this.editable?.messageId;
    for (const [index, { line, bubble, group }] of this.#items.entries()) {
      this.#group(index);
      bubble.say(this.#shown(lines, index));
      bubble.edit.hidden = line.messageId === undefined || line.messageId !== editable;
      if (group) this.#showChoices(lines, index, group);
    }
    this.speech.apply(this.list);
  }

  /** @param {ChatLine} line */
  #insert(line) {
    const bubble = new Bubble(line);
    /** @type {Item} */
    const item = { line, bubble };
    const { choices } = line;
    if (choices) {
      // Asked once more under the same name: what was pressed before is past.
      this.#presses.delete(choices.question);
      const choose = (/** @type {string} */ value) => this.act.choose(choices.question, value);
      item.group = new ChoiceGroup(choices, line.text, this.speech, choose);
      const place = item.group.kind === 'words' ? this.asides : bubble.extras;
      place.append(item.group.element);
    }
    bubble.edit.addEventListener('click', () => {
      if (line.messageId) this.act.edit(line.messageId, this.#textOf(line));
    });
    const before = this.#items.findLastIndex((other) => other.line.sequence < line.sequence);
    const handOn = this.#handsOn || this.#items.some(({ group }) => group?.hasFocus);
    bubble.element.classList.toggle('arriving', document.body.classList.contains('ready'));
    this.list.insertBefore(bubble.element, this.list.children[before + 1] ?? null);
    this.#items.splice(before + 1, 0, item);
    if (handOn && item.group) {
      item.group.focus();
      this.#handsOn = false;
    }
  }

  /** @param {number} index */
  #group(index) {
    const item = /** @type {Item} */ (this.#items[index]);
    const { line, bubble } = item;
    const { locale } = this.speech;
    const { line: before, group: buttons } = this.#items[index - 1] ?? {};
    const after = this.#items[index + 1]?.line;
    const pausesBefore = !before || line.at - before.at > PAUSE_MS;
    const pausesAfter = !after || after.at - line.at > PAUSE_MS;
    const opens = pausesBefore || before.author !== line.author || buttons !== undefined;
    const closes = pausesAfter || after.author !== line.author;
    const { classList } = bubble.element;
    classList.toggle('opens', opens);
    classList.toggle('closes', closes || item.group !== undefined);
    bubble.day.hidden = isSameDay(before?.at ?? Date.now(), line.at);
    bubble.day.textContent = dayOf(line.at, locale);
    bubble.speaker.hidden = !opens;
    bubble.speaker.textContent = this.#nameOf(line.author);
    bubble.time.hidden = !pausesAfter;
    bubble.time.textContent = timeOf(line.at, locale);
    bubble.time.dateTime = new Date(line.at).toISOString();
  }

  /** @param {ChatLine['author']} author */
  #nameOf(author) {
    if (author === 'bot') return this.speech.companyName;
    return this.speech.say(author === 'staff' ? 'team' : 'you');
  }

  /** @param {ChatLine} line */
  #textOf(line) {
    return this.#corrections.get(line.messageId ?? '')?.text ?? line.text;
  }

  /**
   * @param {readonly ChatLine[]} lines
   * @param {number} index
   */
  #shown(lines, index) {
    const { line, bubble, group } = /** @type {Item} */ (this.#items[index]);
    const correction = this.#corrections.get(line.messageId ?? '');
    const removed = correction?.text === '';
    bubble.element.classList.toggle('removed', removed);
    if (removed) return this.speech.say('removed');
    if (correction && !bubble.element.dataset.state) {
      bubble.showState(this.speech.say('edited'), '');
    }
    const files = (line.media ?? []).map(
      ({ name }) => `📎 ${name ?? this.speech.say('attachment')}`,
    );
    if (isLate(lines, index)) bubble.showState(this.speech.say('notCounted'), 'late');
    const said = correction?.text ?? group?.question ?? this.speech.meant(wordsOf(lines, index));
    return [...files, said].filter(Boolean).join('\n');
  }

  /**
   * @param {readonly ChatLine[]} lines
   * @param {number} index
   * @param {ChoiceGroup} group
   */
  #showChoices(lines, index, group) {
    const { selected, locked } = answered(lines, index);
    const press = this.#presses.get(lines[index]?.choices?.question ?? '');
    const open = !locked && press !== undefined;
    const hadFocus = group.hasFocus;
    group.show({
      selected: selected ?? (open ? press.value : undefined),
      locked: locked || (open && press.fate === 'closed'),
      sending: open && press.fate === 'sending',
    });
    if (!hadFocus || !group.element.hidden) return;
    this.#handsOn = true;
    this.act.hold();
  }
}
