/**
 * A time in whole seconds below 1,000 s and with three digits above, so that a year of times needs
 * few different numbers: it is off by half a second at most, or by half a per cent.
 */
export function roundedSeconds(ms: number): number {
  const seconds = Math.round(ms / 1_000);
  if (Math.abs(seconds) < 1_000) return seconds;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(seconds))) - 2);
  return Math.round(seconds / unit) * unit;
}
