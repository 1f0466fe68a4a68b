import type { TeamSettings } from '../../team-settings.ts';
import { type Case, isOpen } from '../case.ts';
import { audited, inState, sending, withClocks } from '../change.ts';
import { stopped } from '../clock/case-clock.ts';
import { wordsFault } from '../words-fault.ts';
import type { Deed } from './deed.ts';
import { once } from './once.ts';
import type { Refusal } from './refusal.ts';

export const NOTES_LIMIT = 200;

type Written = Deed & { readonly text: string };

/** What is going to be done. Stops the plan's clock; whoever plans a case without owner owns it. */
export function plan(before: Case, deed: Written, settings: TeamSettings): Case | Refusal {
  return once(before, deed, settings, (current) => {
    const fault = wordsFault(deed.text);
    if (fault !== undefined) return fault;
    if (!isOpen(current)) return { refused: 'closed', state: current.state };
    const owner = current.owner ?? deed.by;
    const noted = audited({ ...current, owner, plan: remark(deed) }, deed, 'planned');
    const stopping = withClocks(noted, (clock, name) =>
      name === 'plan' ? stopped(clock, deed.now, settings) : clock,
    );
    return sending(inState(stopping, deed, 'planned'), { kind: 'card' });
  });
}

/** A remark for the team, in any state. */
export function note(before: Case, deed: Written, settings: TeamSettings): Case | Refusal {
  return once(before, deed, settings, (current) => {
    const fault = wordsFault(deed.text);
    if (fault !== undefined) return fault;
    const { notes } = current;
    if (notes.length >= NOTES_LIMIT) return { refused: 'too-many-notes', limit: NOTES_LIMIT };
    const noted = audited({ ...current, notes: [...notes, remark(deed)] }, deed, 'noted');
    return sending(noted, { kind: 'card' });
  });
}

function remark({ text, by, now }: Written) {
  return { text: text.trim(), by, at: now };
}
