import type { Case } from '../case.ts';
import { sending } from '../change.ts';
import type { OperationContext } from './operation-context.ts';

/**
 * The case with its card in the team's channel, before anything else that it has to say; itself
 * where it has one.
 */
export function broughtOut(before: Case): Case {
  if (before.heldBack !== true) return before;
  const { heldBack: _, outgoing, ...rest } = before;
  const shown = sending({ ...rest, outgoing: [] }, { kind: 'card', isFirst: true });
  const others = outgoing.filter(({ kind }) => kind !== 'card');
  return { ...shown, outgoing: [...shown.outgoing, ...others] };
}

/** Anything that staff do to a case brings its card out. */
export function broughtOutBy(after: Case, { by }: OperationContext): Case {
  return by === 'buyer' || by === 'clock' ? after : broughtOut(after);
}
