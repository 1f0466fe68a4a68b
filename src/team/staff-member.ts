import { z } from 'zod';
import { Identity } from './settings/identity.ts';

export const STAFF_ROLES = ['agent', 'manager', 'admin'] as const;

/** Somebody who may give staff commands; known by what the platform says, never by the name. */
export type StaffMember = z.infer<typeof StaffMember>;
export const StaffMember = z.strictObject({
  id: Identity,
  /** What the team calls them; decides nothing. */
  name: z.string().max(200),
  role: z.enum(STAFF_ROLES),
  /** Who let them in, or changed their role. */
  by: z.string(),
  at: z.number().int(),
});
