/** So close to the end counts as being there. */
const NEAR_PX = 96;
/** Left above the beginning of a long message. */
const MARGIN_PX = 8;

/** @param {HTMLElement} line */
function beginningOf(line) {
  const text = line.querySelector('.text');
  const words = text?.lastChild;
  const at = words?.textContent?.trimEnd().lastIndexOf('\n') ?? -1;
  if (!words || at < 0 || !matchMedia('(max-height: 30rem)').matches) {
    return line.getBoundingClientRect();
  }
  const question = document.createRange();
  question.setStart(words, at + 1);
  question.setEndAfter(words);
  return question.getBoundingClientRect();
}

/** Follows the talk to its end, unless the reader has gone up to read. */
export class Scroll {
  /**
   * @param {HTMLElement} area
   * @param {HTMLElement} button leads back to the end
   */
  constructor(area, button) {
    this.area = area;
    this.button = button;
    this.following = true;
    /** Where we last put the reader. */
    this.put = 0;
    area.addEventListener('scroll', () => this.#look(), { passive: true });
    button.addEventListener('click', () => this.toEnd());
    // The keyboard of a phone and a growing text box take room from below.
    new ResizeObserver(() => this.follow()).observe(area);
  }

  /** To be called when there is more to see. */
  follow() {
    if (this.following) this.toNewest();
    else this.button.hidden = false;
  }

  /**
   * To the end, but no further than the beginning of what was said to the reader last; in a low
   * window, where that may hide the question, no further than the question.
   */
  toNewest() {
    this.toEnd();
    const newest = this.area.querySelector('#lines > li:last-child:not(.buyer)');
    if (!(newest instanceof HTMLElement)) return;
    const above = this.area.getBoundingClientRect().top - beginningOf(newest).top;
    if (above > 0) this.area.scrollTop -= above + MARGIN_PX;
    this.put = this.area.scrollTop;
  }

  toEnd() {
    this.following = true;
    this.button.hidden = true;
    this.area.scrollTop = this.area.scrollHeight;
    this.put = this.area.scrollTop;
  }

  #look() {
    const { scrollTop, scrollHeight, clientHeight } = this.area;
    const isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    this.following = isAtEnd || Math.abs(scrollTop - this.put) < 2;
    if (this.following) this.button.hidden = true;
  }
}
