/** Identifies one swap and the worker that made it. */
export function stampOf(worker: string, swaps: number): string {
  return `${worker}:${swaps}`;
}

export function isStampOf(stamp: string, worker: string): boolean {
  return stamp.startsWith(`${worker}:`);
}
