/** So close to the end counts as being there. */
const NEAR_PX = 96;

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
    area.addEventListener('scroll', () => this.#look(), { passive: true });
    button.addEventListener('click', () => this.toEnd());
    // The keyboard of a phone and a growing text box take room from below.
    new ResizeObserver(() => this.follow()).observe(area);
  }

  /** To be called when there is more to see. */
  follow() {
    if (this.following) this.toEnd();
    else this.button.hidden = false;
  }

  toEnd() {
    this.following = true;
    this.button.hidden = true;
    this.area.scrollTop = this.area.scrollHeight;
  }

  #look() {
    const { scrollTop, scrollHeight, clientHeight } = this.area;
    this.following = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    if (this.following) this.button.hidden = true;
  }
}
