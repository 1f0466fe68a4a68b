import { createHash } from 'node:crypto';
import type { AdapterContext } from '../../src/core/contract/channel.ts';

/**
 * Makes a call that sets this content on a platform, unless it was the last that the call set.
 * A call that does not resolve with true, or rejects, is made again next time.
 */
export async function callIfChanged(
  memory: AdapterContext['memory'],
  { key, content }: { readonly key: string; readonly content: unknown },
  call: () => Promise<boolean>,
): Promise<void> {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if ((await memory.read(key)) === digest) return;
  if (await call()) await memory.write(key, digest);
}
