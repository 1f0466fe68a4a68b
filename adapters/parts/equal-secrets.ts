import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares two texts in the same time wherever they differ, and whatever their lengths. */
export function equalSecrets(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
