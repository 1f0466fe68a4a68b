import type { TeamSettings } from '../team-settings.ts';
import { type Case, isOpen } from './case.ts';
import { audited, sending, withClocks } from './change.ts';
import { paused, running, stopped } from './clock/case-clock.ts';
import { talked } from './clock/idle.ts';
import type { Deed } from './operations/deed.ts';
import { once } from './operations/once.ts';
import type { Refusal } from './operations/refusal.ts';

/** Staff wrote to the buyer: the first answer is given, and from now on it is the buyer's turn. */
export function staffSpoke(before: Case, deed: Deed, settings: TeamSettings): Case | Refusal {
  return once(before, deed, settings, (current) => {
    if (!isOpen(current)) return current;
    const heard = talked(answered(current, deed, settings), deed.now, settings);
    if (current.waitingForBuyer !== undefined) return heard;
    const resting = withClocks(heard, (clock) => paused(clock, deed.now, settings));
    const waiting = audited(resting, deed, 'waiting', { to: 'buyer' });
    return sending({ ...waiting, waitingForBuyer: deed.now }, { kind: 'card' });
  });
}

function answered(before: Case, deed: Deed, settings: TeamSettings): Case {
  if (before.answeredAt !== undefined) return before;
  const stopping = withClocks(before, (one, name) =>
    name === 'firstAnswer' ? stopped(one, deed.now, settings) : one,
  );
  const firstAnsweredAt = before.firstAnsweredAt ?? deed.now;
  const first: Case = { ...stopping, answeredAt: deed.now, firstAnsweredAt };
  return audited(first, deed, 'answered', { to: deed.by });
}

/** The buyer wrote: it is the team's turn, and the clocks run on. A solved case stays solved. */
export function buyerSpoke(before: Case, deed: Deed, settings: TeamSettings): Case | Refusal {
  return once(before, deed, settings, (current) => {
    if (!isOpen(current)) return current;
    const awake = awakened(current, deed, settings);
    const heard = talked(awake, deed.now, settings);
    return awake === current ? heard : sending(heard, { kind: 'card' });
  });
}

/** The case with its clocks running on; itself where it was not the buyer's turn. */
export function awakened(before: Case, deed: Deed, settings: TeamSettings): Case {
  const { waitingForBuyer, ...rest } = before;
  if (waitingForBuyer === undefined) return before;
  const awake = withClocks(rest, (clock) => running(clock, deed.now, settings));
  return audited(awake, deed, 'waiting', { from: 'buyer' });
}
