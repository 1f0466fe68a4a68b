import type { Case } from '../case.ts';
import { addOutgoing } from '../change.ts';
import type { OperationContext } from './operation-context.ts';

/**
 * The case with its card in the team's channel, before anything else that it has to say; itself
 * where it has one.
 */
export function bringOut(before: Case): Case {
  if (before.heldBack !== true) return before;
  const { heldBack: _, outgoing, ...rest } = before;
  const shown = addOutgoing({ ...rest, outgoing: [] }, { kind: 'card', isFirst: true });
  const others = outgoing.filter(({ kind }) => kind !== 'card');
  return { ...shown, outgoing: [...shown.outgoing, ...others] };
}

/** Anything that staff do to a case brings its card out. */
export function bringOutFor(after: Case, { by }: OperationContext): Case {
  return by === 'buyer' || by === 'clock' ? after : bringOut(after);
}
