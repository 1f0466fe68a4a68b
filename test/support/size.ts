/** How many times a property is tried; the variable TEST_SIZE multiplies it. */
export function runs(usual: number): number {
  return Math.max(1, Math.round(usual * Number(process.env.TEST_SIZE ?? 1)));
}
