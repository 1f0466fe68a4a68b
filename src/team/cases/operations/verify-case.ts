import type { TeamSettings } from '../../team-settings.ts';
import { type Case, inCharge, isOpen } from '../case.ts';
import type { CaseState } from '../case-state.ts';
import { inState, sending } from '../change.ts';
import { clocksAnew } from '../clock/case-clocks.ts';
import { notifySeverity } from '../notify-severity.ts';
import { once } from './once.ts';
import type { OperationContext } from './operation-context.ts';
import type { Refusal } from './refusal.ts';

/** The buyer says that it is solved, be it late. */
export function verifyCase(
  before: Case,
  context: OperationContext,
  settings: TeamSettings,
): Case | Refusal {
  return settled(before, context, settings, 'verified', ['resolved', 'unverified']);
}

/** The buyer does not say: that is not a yes. */
export function leaveUnverified(
  before: Case,
  context: OperationContext,
  settings: TeamSettings,
): Case | Refusal {
  return settled(before, context, settings, 'unverified', ['resolved']);
}

function settled(
  before: Case,
  context: OperationContext,
  settings: TeamSettings,
  state: 'verified' | 'unverified',
  from: readonly CaseState[],
): Case | Refusal {
  return once(before, context, settings, (current) => {
    if (current.state === state) return current;
    if (!from.includes(current.state)) return { refused: 'not-resolved', state: current.state };
    const told = sending(inState(current, context, state), {
      kind: 'tell',
      key: state,
      to: [...inCharge(current)],
    });
    return sending(told, { kind: 'card' });
  });
}

/** The buyer says that it is not solved: everything begins anew, the clocks too. */
export function reopenCase(
  before: Case,
  context: OperationContext,
  settings: TeamSettings,
): Case | Refusal {
  return once(before, context, settings, (current) => {
    if (isOpen(current)) return { refused: 'not-resolved', state: current.state };
    return sending(reopenFinished(current, context, settings), { kind: 'card' });
  });
}

/** A case that the team was done with, open again, without plan and repair; `key` says why. */
export function reopenFinished(
  before: Case,
  context: OperationContext,
  settings: TeamSettings,
  key: 'reopened' | 'askedAgain' = 'reopened',
): Case {
  const { plan: _plan, repair, resolvedAt: _resolved, answeredAt: _answered, ...rest } = before;
  const pastRepairs = repair === undefined ? rest.pastRepairs : [...rest.pastRepairs, repair];
  const counted: Case = { ...rest, pastRepairs, reopened: rest.reopened + 1 };
  const open = clocksAnew(inState(counted, context, 'reopened'), context.now, settings);
  return notifySeverity(open, key, settings);
}
