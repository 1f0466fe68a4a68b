import { MINUTE_MS } from '../../../base/instant.ts';
import type { Identity } from '../../settings/identity.ts';
import type { TeamSettings } from '../../team-settings.ts';
import { type Case, isOpen } from '../case.ts';
import { addAuditEntry, addOutgoing, clearWait, moveTo, redrawCard } from '../change.ts';
import { once } from './once.ts';
import type { OperationContext } from './operation-context.ts';
import type { Refusal } from './refusal.ts';
import { releaseCase } from './release-case.ts';

/** Somebody of the staff takes the buyer over. The first wins; the next is told who that was. */
export const claim = once(claimIfFree);

function claimIfFree(
  current: Case,
  context: OperationContext,
  settings: TeamSettings,
): Case | Refusal {
  const { claimedBy, state } = current;
  if (!isOpen(current)) return { refused: 'closed', state };
  if (claimedBy === context.by) return current;
  if (claimedBy !== undefined) return { refused: 'taken', by: claimedBy };
  return giveClaim(current, context, settings);
}

function giveClaim(before: Case, context: OperationContext, settings: TeamSettings): Case {
  const { by } = context;
  const idleAt = context.now + settings.idleReleaseMinutes * MINUTE_MS;
  const owned: Case = { ...clearWait(before), owner: before.owner ?? by, claimedBy: by, idleAt };
  const noted = addAuditEntry(owned, context, 'claimed', { to: by });
  const moved = before.state === 'planned' ? noted : moveTo(noted, context, 'claimed');
  const updated = addOutgoing(moved, { kind: 'conversation', content: { kind: 'claimed', by } });
  return redrawCard(updated);
}

/** Gives the buyer back to the bot: who has it may, and the clock where nobody spoke for long. */
export const release = once((current, context) => {
  const { claimedBy } = current;
  if (claimedBy === undefined) return { refused: 'not-claimed' };
  if (claimedBy !== context.by && context.by !== 'clock')
    return { refused: 'taken', by: claimedBy };
  return redrawCard(releaseCase(current, context));
});

/** Takes it from somebody who has no rights any more; what nobody has anybody may claim. */
export const freeFromLeaver = once<{ readonly from: Identity }>((current, context) => {
  const { from } = context;
  if (!isOpen(current)) return current;
  const unowned = dropOwner(current, from, context);
  const free = unowned.claimedBy === from ? releaseCase(unowned, context) : unowned;
  if (free === current) return current;
  return redrawCard(addOutgoing(free, { kind: 'tell', key: 'freed', to: [] }));
});

function dropOwner(before: Case, from: Identity, context: OperationContext): Case {
  const { owner, ...rest } = before;
  return owner === from ? addAuditEntry(rest, context, 'owner', { from }) : before;
}

/** Makes somebody else answer for it, and hands the buyer over where somebody talks to them. */
export const assign = once<{ readonly to: Identity }>((current, context) => {
  const { to } = context;
  if (!isOpen(current)) return { refused: 'closed', state: current.state };
  const passing = passClaim(setOwner(current, to, context), to, context);
  if (passing === current) return current;
  const updated = addOutgoing(passing, { kind: 'tell', key: 'assigned', to: [to] });
  return redrawCard(updated);
});

function setOwner(before: Case, to: Identity, context: OperationContext): Case {
  if (before.owner === to) return before;
  return addAuditEntry({ ...before, owner: to }, context, 'owner', { from: before.owner, to });
}

/** The buyer who is being talked to does not fall back to the bot in between. */
function passClaim(before: Case, to: Identity, context: OperationContext): Case {
  const { claimedBy: from } = before;
  if (from === undefined || from === to) return before;
  const noted = addAuditEntry({ ...before, claimedBy: to }, context, 'claimed', { from, to });
  return addOutgoing(noted, { kind: 'conversation', content: { kind: 'claimed', by: to, from } });
}
