import { z } from 'zod';

/** How badly a case needs somebody, the worst first. */
export const SEVERITIES = ['red', 'yellow', 'green'] as const;

export type Severity = z.infer<typeof Severity>;
export const Severity = z.enum(SEVERITIES, `must be one of ${SEVERITIES.join(', ')}`);

export function worse(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;
}

export function isWorse(one: Severity, other: Severity): boolean {
  return one !== other && worse(one, other) === one;
}
