/** How a series runs: `s` is how many pairs rise less how many fall. */
export interface MannKendall {
  readonly s: number;
  /** How likely so low an `s` or a lower one is where order means nothing; exact. */
  readonly pFalling: number;
  readonly pRising: number;
}

/**
 * The test of H. Mann, "Nonparametric tests against trend", Econometrica 13 (1945), and M. Kendall,
 * "Rank Correlation Methods" (1948), with the exact law of S for any n and any ties: inversions of a
 * multiset are counted by the q-multinomial coefficient (P. MacMahon, 1913).
 */
export function mannKendall(series: readonly number[]): MannKendall {
  let rising = 0;
  let falling = 0;
  for (const [at, earlier] of series.entries()) {
    for (const later of series.slice(at + 1)) {
      if (later > earlier) rising += 1;
      if (later < earlier) falling += 1;
    }
  }
  const law = inversions(tiesOf(series));
  const tail = (from: number): number =>
    Math.min(
      1,
      law.slice(from).reduce((sum, p) => sum + p, 0),
    );
  return { s: rising - falling, pFalling: tail(falling), pRising: tail(rising) };
}

function tiesOf(series: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of series) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

/** How likely each number of falling pairs is in a random order; one group of equals after another. */
function inversions(ties: readonly number[]): readonly number[] {
  let law: readonly number[] = [1];
  let placed = 0;
  for (const tie of ties) {
    law = convolve(law, between(tie, placed));
    placed += tie;
  }
  return law;
}

/**
 * How many pairs fall between a group of equals and those placed before, all mixings being equally
 * likely: the last of the mix is one of the group, or one of the others, which lies beyond each of it.
 */
function between(group: number, others: number): readonly number[] {
  let rows: readonly (readonly number[])[] = Array.from({ length: group + 1 }, () => [1]);
  for (let other = 1; other <= others; other += 1) {
    const next: (readonly number[])[] = [[1]];
    for (let one = 1; one <= group; one += 1) {
      const fromGroup = one / (one + other);
      const shifted = [...Array<number>(one).fill(0), ...(rows[one] ?? [])];
      next.push(mixed(next[one - 1] ?? [], fromGroup, shifted));
    }
    rows = next;
  }
  return rows[group] ?? [1];
}

function mixed(
  first: readonly number[],
  share: number,
  second: readonly number[],
): readonly number[] {
  const length = Math.max(first.length, second.length);
  return Array.from(
    { length },
    (_, at) => share * (first[at] ?? 0) + (1 - share) * (second[at] ?? 0),
  );
}

function convolve(one: readonly number[], other: readonly number[]): readonly number[] {
  const sums = Array<number>(one.length + other.length - 1).fill(0);
  for (const [at, p] of one.entries()) {
    for (const [to, q] of other.entries()) sums[at + to] = (sums[at + to] ?? 0) + p * q;
  }
  return sums;
}
