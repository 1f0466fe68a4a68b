const FIRST_SLOTS = 1 << 10;

/** Which node follows a node on a word, as three packed lists; 0 is no node. */
export class EdgeTable {
  #nodes = new Int32Array(FIRST_SLOTS);
  #words = new Int32Array(FIRST_SLOTS);
  #targets = new Int32Array(FIRST_SLOTS);
  #mask = FIRST_SLOTS - 1;
  #size = 0;

  get(node: number, word: number): number {
    return this.#targets[this.#slotOf(node, word)] ?? 0;
  }

  /** Never twice for the same node and word; `target` is above 0. */
  add(node: number, word: number, target: number): void {
    if (2 * this.#size > this.#mask) this.#grow();
    const slot = this.#slotOf(node, word);
    this.#nodes[slot] = node;
    this.#words[slot] = word;
    this.#targets[slot] = target;
    this.#size += 1;
  }

  /** Where the edge is, or else the free place where it would be. */
  #slotOf(node: number, word: number): number {
    let slot = hashOf(node, word) & this.#mask;
    while (this.#targets[slot] !== 0) {
      if (this.#nodes[slot] === node && this.#words[slot] === word) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  #grow(): void {
    const [nodes, words, targets] = [this.#nodes, this.#words, this.#targets];
    const slots = 2 * (this.#mask + 1);
    this.#nodes = new Int32Array(slots);
    this.#words = new Int32Array(slots);
    this.#targets = new Int32Array(slots);
    this.#mask = slots - 1;
    this.#size = 0;
    for (const [at, target] of targets.entries()) {
      if (target !== 0) this.add(nodes[at] ?? 0, words[at] ?? 0, target);
    }
  }
}

function hashOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
