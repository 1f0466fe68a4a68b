import { z } from 'zod';

/**
 * open -> claimed -> planned -> resolved -> verified | unverified; a case may be planned or resolved
 * by whoever did not claim it, given back (claimed -> open or reopened), and reopened by the buyer
 * after it was resolved. No other moves.
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
