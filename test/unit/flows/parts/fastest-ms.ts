const RUNS = 5;

/** The quickest of a few runs: a busy machine slows some, a bad algorithm all of them. */
export function fastestMs(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}
