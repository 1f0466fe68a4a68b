import type { Instant } from '../../core/instant.ts';
import { LIGHTS } from '../light.ts';
import type { Case } from './case.ts';

/** Where a case stands in every list: red before yellow before green, and first-class ones ahead. */
export function rankOf({ light, firstInLine }: Case): number {
  return 2 * LIGHTS.indexOf(light) + (firstInLine ? 0 : 1);
}

/** When somebody must look at it: a clock speaks, or a delivery was not finished. */
export function wakeAt({ dueAt, deliverFrom }: Case): Instant | undefined {
  if (dueAt === undefined || deliverFrom === undefined) return dueAt ?? deliverFrom;
  return Math.min(dueAt, deliverFrom);
}
