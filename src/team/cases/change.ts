import type { AuditEntry } from './audit-entry.ts';
import type { Case } from './case.ts';
import type { CaseState } from './case-state.ts';
import type { ClockName } from './clock/case-clock.ts';
import { type CaseClock, CLOCK_NAMES, nextMoment } from './clock/case-clock.ts';
import { isCallAhead, nextWaitMoment } from './clock/case-wait.ts';
import type { OperationContext } from './operations/operation-context.ts';
import type { OutgoingContent } from './outgoing.ts';

interface Change {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly why?: AuditEntry['why'];
}

export function addAuditEntry(
  before: Case,
  { operation, by, now }: OperationContext,
  what: AuditEntry['what'],
  change: Change = {},
): Case {
  const { from, to, why } = change;
  const entry: AuditEntry = {
    operation,
    what,
    by,
    at: now,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(why !== undefined && { why }),
  };
  return { ...before, audit: [...before.audit, entry] };
}

export function moveTo(before: Case, context: OperationContext, state: CaseState): Case {
  if (before.state === state) return before;
  return { ...addAuditEntry(before, context, 'state', { from: before.state, to: state }), state };
}

/** One card that was not delivered yet is enough: it is drawn when it is delivered. */
export function addOutgoing(before: Case, content: OutgoingContent): Case {
  const { number, sequence, outgoing } = before;
  const isReplaced = ({ kind }: Case['outgoing'][number]) =>
    kind === 'card' && content.kind === 'card';
  const others = outgoing.filter((each) => !isReplaced(each));
  const isFirst = outgoing.some((each) => each.kind === 'card' && each.isFirst === true);
  const next = {
    id: `case:${number}#${sequence}`,
    ...content,
    ...(isFirst && content.kind === 'card' && { isFirst: true as const }),
  };
  return { ...before, sequence: sequence + 1, outgoing: [...others, next] };
}

/** The case looks different. */
export function redrawCard(before: Case): Case {
  return addOutgoing(before, { kind: 'card' });
}

/** While a waiting buyer's call is ahead, it says what the warning of the first answer would. */
export function warns({ waits }: Pick<Case, 'waits'>, name: ClockName): boolean {
  return name !== 'firstAnswer' || !isCallAhead(waits);
}

export function withClocks(
  before: Case,
  change: (clock: CaseClock, name: ClockName) => CaseClock,
): Case {
  const clocks = Object.fromEntries(
    CLOCK_NAMES.flatMap((name) => {
      const clock = before.clocks[name];
      return clock === undefined ? [] : [[name, change(clock, name)]];
    }),
  );
  return withDueAt({ ...before, clocks });
}

/** Nobody waits any more who was handed over. */
export function clearWait({ waits, ...rest }: Case): Case {
  return waits === undefined ? rest : withDueAt(rest);
}

function withDueAt({ dueAt: _, ...rest }: Case): Case {
  const moments = CLOCK_NAMES.flatMap((name) => {
    const clock = rest.clocks[name];
    return (clock && nextMoment(clock, warns(rest, name))) ?? [];
  });
  const wait = nextWaitMoment(rest.waits);
  if (wait !== undefined) moments.push(wait);
  return moments.length === 0 ? rest : { ...rest, dueAt: Math.min(...moments) };
}
