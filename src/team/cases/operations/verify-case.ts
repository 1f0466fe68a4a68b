import type { TeamSettings } from '../../team-settings.ts';
import { type Case, inCharge, isOpen } from '../case.ts';
import type { CaseState } from '../case-state.ts';
import { addOutgoing, moveTo, redrawCard } from '../change.ts';
import { restartClocks } from '../clock/case-clocks.ts';
import { notifySeverity } from '../notify-severity.ts';
import { once } from './once.ts';
import type { Operation, OperationContext } from './operation-context.ts';

/** The buyer says that it is solved, be it late. */
export const verifyCase = settle('verified', ['resolved', 'unverified']);

/** The buyer does not say: that is not a yes. */
export const leaveUnverified = settle('unverified', ['resolved']);

function settle(state: 'verified' | 'unverified', from: readonly CaseState[]): Operation<unknown> {
  return once((current, context) => {
    if (current.state === state) return current;
    if (!from.includes(current.state)) return { refused: 'not-resolved', state: current.state };
    const moved = moveTo(current, context, state);
    const to = [...inCharge(current)];
    return redrawCard(addOutgoing(moved, { kind: 'tell', key: state, to }));
  });
}

/** The buyer says that it is not solved: everything begins anew, the clocks too. */
export const reopenCase = once((current, context, settings) => {
  if (isOpen(current)) return { refused: 'not-resolved', state: current.state };
  return redrawCard(reopenFinished(current, context, settings));
});

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
  const open = restartClocks(moveTo(counted, context, 'reopened'), context.now, settings);
  return notifySeverity(open, key, settings);
}
