import type { TeamSettings } from '../../team-settings.ts';
import { type Case, inCharge, isOpen } from '../case.ts';
import type { CaseState } from '../case-state.ts';
import { inState, sending } from '../change.ts';
import { clocksAnew } from '../clock/case-clocks.ts';
import { toldLight } from '../tell-light.ts';
import type { Deed } from './deed.ts';
import { once } from './once.ts';
import type { Refusal } from './refusal.ts';

/** The buyer says that it is solved, be it late. */
export function verified(before: Case, deed: Deed, settings: TeamSettings): Case | Refusal {
  return settled(before, deed, settings, 'verified', ['resolved', 'unverified']);
}

/** The buyer does not say: that is not a yes. */
export function unverified(before: Case, deed: Deed, settings: TeamSettings): Case | Refusal {
  return settled(before, deed, settings, 'unverified', ['resolved']);
}

function settled(
  before: Case,
  deed: Deed,
  settings: TeamSettings,
  state: 'verified' | 'unverified',
  from: readonly CaseState[],
): Case | Refusal {
  return once(before, deed, settings, (current) => {
    if (current.state === state) return current;
    if (!from.includes(current.state)) return { refused: 'not-resolved', state: current.state };
    const told = sending(inState(current, deed, state), {
      kind: 'tell',
      key: state,
      to: [...inCharge(current)],
    });
    return sending(told, { kind: 'card' });
  });
}

/** The buyer says that it is not solved: everything begins anew, the clocks too. */
export function reopened(before: Case, deed: Deed, settings: TeamSettings): Case | Refusal {
  return once(before, deed, settings, (current) => {
    if (isOpen(current)) return { refused: 'not-resolved', state: current.state };
    return sending(reopenedAnew(current, deed, settings), { kind: 'card' });
  });
}

/** A case that the team was done with, open again, without plan and repair; `key` says why. */
export function reopenedAnew(
  before: Case,
  deed: Deed,
  settings: TeamSettings,
  key: 'reopened' | 'askedAgain' = 'reopened',
): Case {
  const { plan: _plan, repair, resolvedAt: _resolved, answeredAt: _answered, ...rest } = before;
  const pastRepairs = repair === undefined ? rest.pastRepairs : [...rest.pastRepairs, repair];
  const counted: Case = { ...rest, pastRepairs, reopened: rest.reopened + 1 };
  const open = clocksAnew(inState(counted, deed, 'reopened'), deed.now, settings);
  return toldLight(open, key, settings);
}
