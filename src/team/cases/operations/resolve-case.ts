import type { TeamSettings } from '../../team-settings.ts';
import { type Case, isOpen } from '../case.ts';
import { addAuditEntry, inState, sending, withClocks } from '../change.ts';
import { stopClock } from '../clock/case-clock.ts';
import { wordsFault } from '../words-fault.ts';
import { once } from './once.ts';
import type { OperationContext } from './operation-context.ts';
import type { Refusal } from './refusal.ts';
import { REPAIR_KINDS, type Repair, RepairKind } from './repair.ts';

/** A repair as staff name it, before anybody has checked it. */
type Named = { readonly kind: string; readonly text: string };

/**
 * Solved, as far as the team can tell: every clock stops, the buyer goes back to the bot and is
 * asked. Unless its severity is green, a case needs a repair of a known kind.
 */
export const resolve = once<{ readonly repair?: Named }>((current, context, settings) => {
  if (!isOpen(current)) return { refused: 'closed', state: current.state };
  const repair = context.repair && checked(context.repair, context);
  if (repair !== undefined && 'refused' in repair) return repair;
  if (repair === undefined && current.severity !== 'green') return NO_REPAIR;
  return resolved(current, context, repair, settings);
});

const NO_REPAIR: Refusal = { refused: 'no-repair', known: REPAIR_KINDS };

function checked({ kind, text }: Named, { by, now }: OperationContext): Repair | Refusal {
  const known = RepairKind.safeParse(kind);
  if (!known.success) return NO_REPAIR;
  return wordsFault(text) ?? { kind: known.data, text: text.trim(), by, at: now };
}

function resolved(
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
  const given = inState(givenBack(free, claimedBy, context), context, 'resolved');
  const content = {
    kind: 'verify',
    number: given.number,
    ...(repair && { repair }),
    ...(claimedBy !== undefined && { by: claimedBy }),
  } as const;
  const asked = sending(given, { kind: 'conversation', content });
  return sending(asked, { kind: 'card' });
}

/** The question whether it is fixed gives the buyer back to the bot, so the claim ends. */
function givenBack(free: Case, claimedBy: string | undefined, context: OperationContext): Case {
  return claimedBy === undefined
    ? free
    : addAuditEntry(free, context, 'released', { from: claimedBy });
}
