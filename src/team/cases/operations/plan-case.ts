import { isOpen } from '../case.ts';
import { addAuditEntry, moveTo, redrawCard, withClocks } from '../change.ts';
import { stopClock } from '../clock/case-clock.ts';
import { wordsFault } from '../words-fault.ts';
import { once } from './once.ts';
import type { OperationContext } from './operation-context.ts';

export const NOTES_LIMIT = 200;

interface Written {
  readonly text: string;
}

/** Notes what is going to be done and stops the plan's clock. Planning a case without an owner makes the planner its owner. */
export const plan = once<Written>((current, context, settings) => {
  const fault = wordsFault(context.text);
  if (fault !== undefined) return fault;
  if (!isOpen(current)) return { refused: 'closed', state: current.state };
  const owner = current.owner ?? context.by;
  const noted = addAuditEntry({ ...current, owner, plan: remark(context) }, context, 'planned');
  const stopping = withClocks(noted, (clock, name) =>
    name === 'plan' ? stopClock(clock, context.now, settings) : clock,
  );
  return redrawCard(moveTo(stopping, context, 'planned'));
});

/** A remark for the team, in any state. */
export const note = once<Written>((current, context) => {
  const fault = wordsFault(context.text);
  if (fault !== undefined) return fault;
  const { notes } = current;
  if (notes.length >= NOTES_LIMIT) return { refused: 'too-many-notes', limit: NOTES_LIMIT };
  const noted = addAuditEntry({ ...current, notes: [...notes, remark(context)] }, context, 'noted');
  return redrawCard(noted);
});

function remark({ text, by, now }: OperationContext & Written) {
  return { text: text.trim(), by, at: now };
}
