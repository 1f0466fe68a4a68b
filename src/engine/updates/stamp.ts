/** What tells one swap from every other, and whose it is. */
export function stampOf(worker: string, swaps: number): string {
  return `${worker}:${swaps}`;
}

export function isStampOf(stamp: string, worker: string): boolean {
  return stamp.startsWith(`${worker}:`);
}
