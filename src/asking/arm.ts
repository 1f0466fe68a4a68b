import { createHash } from 'node:crypto';
import type { Policy } from './policy.ts';

type Arm = Policy['experiment']['arms'][number];

/**
 * A number from 0 to 1, below 1, that is always the same for the same words and evenly spread over
 * different ones: the first 48 bits of SHA-256.
 */
export function evenShare(...words: readonly string[]): number {
  const digest = createHash('sha256').update(JSON.stringify(words)).digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}

/** The arm of a test that a shipment belongs to: the same one at every call. */
export function armOf({ name, arms }: Policy['experiment'], shipment: string): Arm {
  const share = evenShare(name, shipment);
  let passed = 0;
  const found = arms.find((arm) => {
    passed += arm.share;
    return share < passed;
  });
  const arm = found ?? arms.at(-1);
  if (arm === undefined) throw new Error('An experiment has an arm');
  return arm;
}
