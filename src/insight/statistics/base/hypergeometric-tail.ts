import { gammaln } from 'simple-statistics';
import type { Count } from '../../metrics/two-shares.ts';

/**
 * How likely at least `sample.hits` are among `sample.n` drawn from `all.n`, of which `all.hits`
 * are hits: the upper tail of R.A. Fisher's exact test ("The logic of inductive inference", JRSS 98,
 * 1935).
 */
export function hypergeometricTail(sample: Count, all: Count): number {
  const most = Math.min(sample.n, all.hits);
  let sum = 0;
  for (let hits = sample.hits; hits <= most; hits += 1) {
    const misses = sample.n - hits;
    if (misses > all.n - all.hits) continue;
    sum += Math.exp(
      logChoose(all.hits, hits) + logChoose(all.n - all.hits, misses) - logChoose(all.n, sample.n),
    );
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  return gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
}
