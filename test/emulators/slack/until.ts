import type { World } from './world.ts';

/** For hangs only. */
const DEFAULT_TIMEOUT_MS = 30_000;

/** Waits until something is to be found, looking after every call and delivery. */
export async function until<Found>(
  world: World,
  look: () => Found | undefined,
  timeoutMs: number = DEFAULT_TIMEOUT_MS,
  complain: () => string = () => 'It did not happen in time',
): Promise<Found> {
  const already = look();
  if (already !== undefined) return already;
  return await new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer);
      unwatch();
    };
    const timer = setTimeout(() => {
      finish();
      reject(new Error(complain()));
    }, timeoutMs);
    const unwatch = world.watch(() => {
      const found = look();
      if (found === undefined) return;
      finish();
      resolve(found);
    });
  });
}
