import type { TeamSettings } from '../team-settings.ts';
import { type Case, isOpen } from './case.ts';
import { addAuditEntry, redrawCard, withClocks } from './change.ts';
import { pauseClock, runClock, stopClock } from './clock/case-clock.ts';
import { restartIdle } from './clock/idle.ts';
import { once } from './operations/once.ts';
import type { OperationContext } from './operations/operation-context.ts';

/** Staff wrote to the buyer: the first answer is given, and from now on it is the buyer's turn. */
export const staffSpoke = once((current, context, settings) => {
  if (!isOpen(current)) return current;
  const restarted = restartIdle(noteFirstAnswer(current, context, settings), context.now, settings);
  if (current.waitingForBuyer !== undefined) return restarted;
  const resting = withClocks(restarted, (clock) => pauseClock(clock, context.now, settings));
  const waiting = addAuditEntry(resting, context, 'waiting', { to: 'buyer' });
  return redrawCard({ ...waiting, waitingForBuyer: context.now });
});

function noteFirstAnswer(before: Case, context: OperationContext, settings: TeamSettings): Case {
  if (before.answeredAt !== undefined) return before;
  const stopping = withClocks(before, (one, name) =>
    name === 'firstAnswer' ? stopClock(one, context.now, settings) : one,
  );
  const firstAnsweredAt = before.firstAnsweredAt ?? context.now;
  const first: Case = { ...stopping, answeredAt: context.now, firstAnsweredAt };
  return addAuditEntry(first, context, 'answered', { to: context.by });
}

/** The buyer wrote: it is the team's turn, and the clocks run on. A solved case stays solved. */
export const buyerSpoke = once((current, context, settings) => {
  if (!isOpen(current)) return current;
  const awake = resumeClocks(current, context, settings);
  const restarted = restartIdle(awake, context.now, settings);
  return awake === current ? restarted : redrawCard(restarted);
});

/** The case with its clocks running on; itself where it was not the buyer's turn. */
export function resumeClocks(
  before: Case,
  context: OperationContext,
  settings: TeamSettings,
): Case {
  const { waitingForBuyer, ...rest } = before;
  if (waitingForBuyer === undefined) return before;
  const awake = withClocks(rest, (clock) => runClock(clock, context.now, settings));
  return addAuditEntry(awake, context, 'waiting', { from: 'buyer' });
}
