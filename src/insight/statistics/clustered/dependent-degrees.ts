/**
 * Satterthwaite's degrees of freedom of the CR2 variance of one mean where all units of a cluster
 * have one value: the other end of the working models of `clusteredEstimate`, which takes them for
 * independent. `sizes` are the units of each cluster, two clusters or more.
 * With f = n / N, v = f (1 - f)^(-1/2) and q = Σ f², clusters g and h have the covariance
 * v_g v_h (δ_gh + q - f_g - f_h); the degrees are its trace squared over the sum of its squares, here
 * by the moments Σ v² f^k.
 */
export function dependentDegrees(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const parts = sizes.map((size) => size / all);
  const over = (term: (part: number) => number): number =>
    parts.reduce((sum, part) => sum + term(part), 0);
  const moment = (power: number): number => over((f) => (f ** 2 / (1 - f)) * f ** power);
  const [none, one, two] = [moment(0), moment(1), moment(2)];
  const q = over((f) => f ** 2);
  const trace = (1 + q) * none - 2 * one;
  const own = over((f) => (f ** 2 / (1 - f)) ** 2 * (1 + 2 * q - 4 * f));
  const pairs = (q * none) ** 2 + 2 * none * two - 4 * q * none * one + 2 * one ** 2;
  return trace ** 2 / (own + pairs);
}
