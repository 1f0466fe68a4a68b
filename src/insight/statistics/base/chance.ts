/** Draws a number from 0, inclusive, to 1, exclusive. */
export type Chance = () => number;

/**
 * Chance that repeats itself: the same whole number gives the same draws. A 32-bit Weyl sequence,
 * mixed by the finaliser of A. Appleby's MurmurHash3 (2011); good for resampling, not for secrets.
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
