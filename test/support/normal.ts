import type { Chance } from '../../src/insight/statistics/base/chance.ts';

/** A draw from the standard normal law: G. Box & M. Muller (1958). */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}
