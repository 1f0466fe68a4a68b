import type { TeamSettings } from '../../team-settings.ts';
import { type Case, isOpen } from '../case.ts';
import { audited, inState, sending, withClocks } from '../change.ts';
import { stopped } from '../clock/case-clock.ts';
import { wordsFault } from '../words-fault.ts';
import type { Deed } from './deed.ts';
import { once } from './once.ts';
import type { Refusal } from './refusal.ts';
import { REPAIR_KINDS, type Repair, RepairKind } from './repair.ts';

/** A repair as staff name it, before anybody has checked it. */
type Named = { readonly kind: string; readonly text: string };

/**
 * Solved, as far as the team can tell: every clock stops, the buyer goes back to the bot and is
 * asked. Unless its light is green, a case needs a repair of a known kind.
 */
export function resolve(
  before: Case,
  deed: Deed & { readonly repair?: Named },
  settings: TeamSettings,
): Case | Refusal {
  return once(before, deed, settings, (current) => {
    if (!isOpen(current)) return { refused: 'closed', state: current.state };
    const repair = deed.repair && checked(deed.repair, deed);
    if (repair !== undefined && 'refused' in repair) return repair;
    if (repair === undefined && current.light !== 'green') return NO_REPAIR;
    return resolved(current, deed, repair, settings);
  });
}

const NO_REPAIR: Refusal = { refused: 'no-repair', known: REPAIR_KINDS };

function checked({ kind, text }: Named, { by, now }: Deed): Repair | Refusal {
  const known = RepairKind.safeParse(kind);
  if (!known.success) return NO_REPAIR;
  return wordsFault(text) ?? { kind: known.data, text: text.trim(), by, at: now };
}

function resolved(
  before: Case,
  deed: Deed,
  repair: Repair | undefined,
  settings: TeamSettings,
): Case {
  const { now } = deed;
  const { waitingForBuyer: _, waits: _waits, ...rest } = before;
  const solved: Case = { ...rest, resolvedAt: now, ...(repair && { repair }) };
  const still = withClocks(solved, (clock) => stopped(clock, now, settings));
  const { claimedBy, idleAt: _idle, ...free } = still;
  const given = inState(givenBack(free, claimedBy, deed), deed, 'resolved');
  const content = {
    kind: 'verify',
    number: given.number,
    ...(repair && { repair }),
    ...(claimedBy !== undefined && { by: claimedBy }),
  } as const;
  const asked = sending(given, { kind: 'conversation', content });
  return sending(asked, { kind: 'card' });
}

/** The question to the buyer takes them back from whoever talked to them. */
function givenBack(free: Case, claimedBy: string | undefined, deed: Deed): Case {
  return claimedBy === undefined ? free : audited(free, deed, 'released', { from: claimedBy });
}
