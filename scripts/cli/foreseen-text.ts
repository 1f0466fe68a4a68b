import { dayAt } from '../../src/asking/days.ts';
import type { Decision } from '../../src/asking/decide.ts';
import type { Foreseen, Span } from '../../src/asking/dry-run.ts';
import { CARRIERS, type Carrier } from '../../src/asking/policy.ts';
import { reasonCounts } from '../../src/asking/telling/reason-counts.ts';

/** How many would be asked by which way, and how many would not. */
export interface ForeseenCounts {
  readonly asked: Readonly<Record<Carrier, number>>;
  readonly skipped: number;
  readonly waiting: number;
}

export function foreseenCounts(all: readonly Foreseen[]): ForeseenCounts {
  const by = (carrier: Carrier) => all.filter((one) => carrierOf(one) === carrier).length;
  return {
    asked: { chat: by('chat'), task: by('task') },
    skipped: decisionsOf(all, 'skip').length,
    waiting: decisionsOf(all, 'wait').length,
  };
}

/** What is foreseen as people read it: by day and way, then why others are not asked. */
export function foreseenText(
  all: readonly Foreseen[],
  { from, to }: Span,
  { timeZone, policy }: { readonly timeZone: string; readonly policy: string },
): string {
  const { asked, skipped, waiting } = foreseenCounts(all);
  const total = CARRIERS.reduce((sum, carrier) => sum + asked[carrier], 0);
  return [
    `Asks from ${dayAt(from, timeZone)} to ${dayAt(to - 1, timeZone)} (${timeZone}), policy "${policy}". Nothing is sent.`,
    '',
    ...dayLines(all, timeZone),
    `Asked: ${total}${total === 0 ? '' : ` (${waysText(asked)})`}`,
    `Not asked: ${skipped}`,
    ...reasonLines(decisionsOf(all, 'skip')),
    `Still waiting at the end: ${waiting}`,
    ...reasonLines(decisionsOf(all, 'wait')),
  ].join('\n');
}

/** What is different from the policy in use. */
export function differenceText(
  before: ForeseenCounts,
  now: ForeseenCounts,
  policy: string,
): string {
  const rows = [
    ...CARRIERS.map(
      (carrier) => [`asked by ${carrier}`, before.asked[carrier], now.asked[carrier]] as const,
    ),
    ['not asked', before.skipped, now.skipped] as const,
    ['still waiting', before.waiting, now.waiting] as const,
  ];
  return [
    `Against the policy in use, "${policy}":`,
    ...rows.map(
      ([name, was, is]) =>
        `  ${name.padEnd(16)} ${String(was).padStart(6)} → ${String(is).padStart(6)}`,
    ),
  ].join('\n');
}

function carrierOf({ decision }: Foreseen): Carrier | undefined {
  return decision.kind === 'ask' ? decision.carrier : undefined;
}

function waysText(asked: ForeseenCounts['asked']): string {
  const ways = CARRIERS.filter((carrier) => asked[carrier] > 0);
  return ways.map((carrier) => `${carrier} ${asked[carrier]}`).join(', ');
}

function dayLines(all: readonly Foreseen[], timeZone: string): readonly string[] {
  const days = new Map<string, Foreseen[]>();
  for (const one of all) {
    if (carrierOf(one) === undefined) continue;
    const day = dayAt(one.at, timeZone);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  if (days.size === 0) return [];
  const lines = [...days].map(
    ([day, asks]) =>
      `  ${day}  ${String(asks.length).padStart(5)}  ${waysText(foreseenCounts(asks).asked)}`,
  );
  return [...lines, ''];
}

function decisionsOf(all: readonly Foreseen[], kind: Decision['kind']): readonly Decision[] {
  return all.flatMap(({ decision }) => (decision.kind === kind ? [decision] : []));
}

function reasonLines(decisions: readonly Decision[]): readonly string[] {
  return reasonCounts(decisions, 'en').map(
    ({ reason, count }) => `  ${String(count).padStart(5)}  ${reason}`,
  );
}
