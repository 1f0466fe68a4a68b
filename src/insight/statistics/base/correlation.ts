/**
 * Pearson's correlation of values in pairs; null where one of them does not vary.
 * K. Pearson, "Mathematical contributions to the theory of evolution III", Phil. Trans. 187 (1896).
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [centreX, centreY] = [meanOfAll(xs), meanOfAll(ys)];
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let at = 0; at < xs.length; at += 1) {
    const x = (xs[at] ?? centreX) - centreX;
    const y = (ys[at] ?? centreY) - centreY;
    products += x * y;
    squaresX += x * x;
    squaresY += y * y;
  }
  const spread = Math.sqrt(squaresX * squaresY);
  return spread === 0 ? null : Math.max(-1, Math.min(1, products / spread));
}

function meanOfAll(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
