import { STAFF_ROLES, type StaffMember } from '../staff-member.ts';
import type { StaffRole } from './team-command.ts';

/** Each role may do what those before it may. */
export function mayUse(member: Pick<StaffMember, 'role'>, needed: StaffRole): boolean {
  return STAFF_ROLES.indexOf(member.role) >= STAFF_ROLES.indexOf(needed);
}

/** The names of those who can give rights. */
export function granters(staff: readonly StaffMember[]): string {
  return staff
    .filter(({ role }) => role === 'admin')
    .map(({ name }) => name)
    .join(', ');
}
