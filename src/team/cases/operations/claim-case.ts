import { MINUTE_MS } from '../../../base/instant.ts';
import type { Identity } from '../../settings/identity.ts';
import type { TeamSettings } from '../../team-settings.ts';
import { type Case, isOpen } from '../case.ts';
import { audited, inState, sending, withoutWait } from '../change.ts';
import type { Deed } from './deed.ts';
import { once } from './once.ts';
import type { Refusal } from './refusal.ts';
import { released } from './released.ts';

/** Somebody of the staff takes the buyer over. The first wins; the next is told who that was. */
export function claim(before: Case, deed: Deed, settings: TeamSettings): Case | Refusal {
  return once(before, deed, settings, (current) => {
    const { claimedBy, state } = current;
    if (!isOpen(current)) return { refused: 'closed', state };
    if (claimedBy === deed.by) return current;
    if (claimedBy !== undefined) return { refused: 'taken', by: claimedBy };
    return claimed(current, deed, settings);
  });
}

function claimed(before: Case, deed: Deed, settings: TeamSettings): Case {
  const { by } = deed;
  const idleAt = deed.now + settings.idleReleaseMinutes * MINUTE_MS;
  const owned: Case = { ...withoutWait(before), owner: before.owner ?? by, claimedBy: by, idleAt };
  const noted = audited(owned, deed, 'claimed', { to: by });
  const moved = before.state === 'planned' ? noted : inState(noted, deed, 'claimed');
  const told = sending(moved, { kind: 'conversation', content: { kind: 'claimed', by } });
  return sending(told, { kind: 'card' });
}

/** Gives the buyer back to the bot: who has it may, and the clock where nobody spoke for long. */
export function release(before: Case, deed: Deed, settings: TeamSettings): Case | Refusal {
  return once(before, deed, settings, (current) => {
    const { claimedBy } = current;
    if (claimedBy === undefined) return { refused: 'not-claimed' };
    if (claimedBy !== deed.by && deed.by !== 'clock') return { refused: 'taken', by: claimedBy };
    return sending(released(current, deed), { kind: 'card' });
  });
}

/** Takes it from somebody who has no rights any more; what nobody has anybody may claim. */
export function freed(
  before: Case,
  deed: Deed & { readonly from: Identity },
  settings: TeamSettings,
): Case | Refusal {
  return once(before, deed, settings, (current) => {
    const { from } = deed;
    if (!isOpen(current)) return current;
    const unowned = withoutOwner(current, from, deed);
    const free = unowned.claimedBy === from ? released(unowned, deed) : unowned;
    if (free === current) return current;
    return sending(sending(free, { kind: 'tell', key: 'freed', to: [] }), { kind: 'card' });
  });
}

function withoutOwner(before: Case, from: Identity, deed: Deed): Case {
  const { owner, ...rest } = before;
  return owner === from ? audited(rest, deed, 'owner', { from }) : before;
}

/** Makes somebody else answer for it, and hands the buyer over where somebody talks to them. */
export function assign(
  before: Case,
  deed: Deed & { readonly to: Identity },
  settings: TeamSettings,
): Case | Refusal {
  return once(before, deed, settings, (current) => {
    const { to } = deed;
    if (!isOpen(current)) return { refused: 'closed', state: current.state };
    const passing = passed(owning(current, to, deed), to, deed);
    if (passing === current) return current;
    const told = sending(passing, { kind: 'tell', key: 'assigned', to: [to] });
    return sending(told, { kind: 'card' });
  });
}

function owning(before: Case, to: Identity, deed: Deed): Case {
  if (before.owner === to) return before;
  return audited({ ...before, owner: to }, deed, 'owner', { from: before.owner, to });
}

/** The buyer who is being talked to does not fall back to the bot in between. */
function passed(before: Case, to: Identity, deed: Deed): Case {
  const { claimedBy: from } = before;
  if (from === undefined || from === to) return before;
  const noted = audited({ ...before, claimedBy: to }, deed, 'claimed', { from, to });
  return sending(noted, { kind: 'conversation', content: { kind: 'claimed', by: to, from } });
}
