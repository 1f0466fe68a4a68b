import { z } from 'zod';

/**
 * open -> claimed -> planned -> resolved -> verified | unverified. Staff who did not claim a case may
 * plan or resolve it, too. A claimed case can be given back (claimed -> open or reopened), and the
 * buyer can reopen a resolved one. No other moves.
 */
export const CASE_STATES = [
  'open',
  'claimed',
  'planned',
  'reopened',
  'resolved',
  'verified',
  'unverified',
] as const;

export type CaseState = z.infer<typeof CaseState>;
export const CaseState = z.enum(CASE_STATES);

/** The states in which there is still something to do for the team. */
export const OPEN_STATES = [
  'open',
  'claimed',
  'planned',
  'reopened',
] as const satisfies CaseState[];

export function isOpenState(state: CaseState): boolean {
  return OPEN_STATES.some((open) => open === state);
}
