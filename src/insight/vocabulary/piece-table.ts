const SLOTS = 1 << 16;
const MASK = SLOTS - 1;
/** Full enough that a search stays short. */
const MOST_PIECES = SLOTS / 2;
/** No search goes further, so that nobody can choose words that make it slow. */
const MOST_STEPS = 16;
/** Longer ones hardly come again. */
const LONGEST = 40;
const MULTIPLIER = 0x01000193;

/** Numbers above 0 by pieces of text, found where they stand, without cutting them out. */
export class PieceTable {
  /** For each slot the hash and the number of its piece, side by side; number 0 is none. */
  readonly #entries = new Int32Array(2 * SLOTS);
  readonly #pieces: string[] = Array.from({ length: SLOTS }, () => '');
  #size = 0;

  find(text: string, from: number, to: number): number | undefined {
    if (to - from > LONGEST) return undefined;
    const hash = hashOf(text, from, to);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const slot = (hash + step) & MASK;
      const number = this.#entries[2 * slot + 1] ?? 0;
      if (number === 0) return undefined;
      const isLikely = this.#entries[2 * slot] === hash;
      if (isLikely && standsAt(this.#pieces[slot] ?? '', text, from, to)) return number;
    }
    return undefined;
  }

  /** Keeps a piece that is not there yet, if there is room. */
  add(piece: string, number: number): void {
    if (piece.length > LONGEST || this.#size === MOST_PIECES) return;
    const hash = hashOf(piece, 0, piece.length);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const slot = (hash + step) & MASK;
      if (this.#entries[2 * slot + 1] !== 0) continue;
      this.#entries[2 * slot] = hash;
      this.#entries[2 * slot + 1] = number;
      this.#pieces[slot] = piece;
      this.#size += 1;
      return;
    }
  }
}

function standsAt(piece: string, text: string, from: number, to: number): boolean {
  if (piece.length !== to - from) return false;
  for (let at = 0; at < piece.length; at += 1) {
    if (piece.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

/** G. Fowler, L. C. Noll and P. Vo's FNV-1a over code units, its high bits mixed in at the end. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), MULTIPLIER);
  }
  return hash ^ (hash >>> 15);
}
