import type { TeamSettings } from '../../team-settings.ts';
import { type Case, isOpen } from '../case.ts';
import { addAuditEntry, addOutgoing, moveTo, redrawCard, withClocks } from '../change.ts';
import { stopClock } from '../clock/case-clock.ts';
import { wordsFault } from '../words-fault.ts';
import { once } from './once.ts';
import type { OperationContext } from './operation-context.ts';
import type { Refusal } from './refusal.ts';
import { REPAIR_KINDS, type Repair, RepairKind } from './repair.ts';

/** A repair as staff name it, before anybody has checked it. */
type NamedRepair = { readonly kind: string; readonly text: string };

/**
 * Solved, as far as the team can tell: every clock stops, the buyer goes back to the bot and is
 * asked. Unless its severity is green, a case needs a repair of a known kind.
 */
export const resolve = once<{ readonly repair?: NamedRepair }>((current, context, settings) => {
  if (!isOpen(current)) return { refused: 'closed', state: current.state };
  const repair = context.repair && checkRepair(context.repair, context);
  if (repair !== undefined && 'refused' in repair) return repair;
  if (repair === undefined && current.severity !== 'green') return NO_REPAIR;
  return closeCase(current, context, repair, settings);
});

const NO_REPAIR: Refusal = { refused: 'no-repair', known: REPAIR_KINDS };

function checkRepair({ kind, text }: NamedRepair, { by, now }: OperationContext): Repair | Refusal {
  const known = RepairKind.safeParse(kind);
  if (!known.success) return NO_REPAIR;
  return wordsFault(text) ?? { kind: known.data, text: text.trim(), by, at: now };
}

function closeCase(
  before: Case,
  context: OperationContext,
  repair: Repair | undefined,
  settings: TeamSettings,
): Case {
  const { now } = context;
  const { waitingForBuyer: _, waits: _waits, ...rest } = before;
  const solved: Case = { ...rest, resolvedAt: now, ...(repair && { repair }) };
  const still = withClocks(solved, (clock) => stopClock(clock, now, settings));
  const { claimedBy, idleAt: _idle, ...free } = still;
  const given = moveTo(endClaim(free, claimedBy, context), context, 'resolved');
  const content = {
    kind: 'verify',
    number: given.number,
    ...(repair && { repair }),
    ...(claimedBy !== undefined && { by: claimedBy }),
  } as const;
  const asked = addOutgoing(given, { kind: 'conversation', content });
  return redrawCard(asked);
}

/** The question whether it is fixed gives the buyer back to the bot, so the claim ends. */
function endClaim(free: Case, claimedBy: string | undefined, context: OperationContext): Case {
  return claimedBy === undefined
    ? free
    : addAuditEntry(free, context, 'released', { from: claimedBy });
}
