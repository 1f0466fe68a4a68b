import type { Recorded } from './talk.ts';

/** True where an answer is missing, is there twice, or stands under another question. */
export function isDerailed(
  stored: readonly Recorded[] | undefined,
  expected: readonly Recorded[],
): boolean {
  return stored === undefined || listOf(stored) !== listOf(expected);
}

function listOf(records: readonly Recorded[]): string {
  return records
    .map(({ question, text }) => `${question}: ${text}`)
    .sort()
    .join('\n');
}
