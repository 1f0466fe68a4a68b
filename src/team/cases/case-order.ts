import type { Instant } from '../../base/instant.ts';
import { SEVERITIES } from '../severity.ts';
import type { Case } from './case.ts';

/**
 * Where a case stands in every list: red before yellow before green, and first-class ones ahead;
 * those of people whom nobody has invited behind all others.
 */
export function rankOf({ severity, firstInLine, uninvited }: Case): number {
  const behind = uninvited === true ? 2 * SEVERITIES.length : 0;
  return behind + 2 * SEVERITIES.indexOf(severity) + (firstInLine ? 0 : 1);
}

/** When somebody must look at it: a clock speaks, nobody has, or a delivery was not finished. */
export function wakeAt({ dueAt, idleAt, deliverFrom }: Case): Instant | undefined {
  const moments = [dueAt, idleAt, deliverFrom].filter((moment) => moment !== undefined);
  return moments.length === 0 ? undefined : Math.min(...moments);
}
