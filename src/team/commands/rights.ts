import { STAFF_ROLES, type StaffMember } from '../staff-member.ts';
import type { TeamWords } from '../words/en.ts';
import type { StaffRole } from './team-command.ts';

/** Each role may do what those before it may. */
export function mayUse(member: Pick<StaffMember, 'role'>, needed: StaffRole): boolean {
  return STAFF_ROLES.indexOf(member.role) >= STAFF_ROLES.indexOf(needed);
}

const ROLE_WORDS = { agent: 'roleAgent', manager: 'roleManager', admin: 'roleAdmin' } as const;

export function roleText(role: StaffRole, words: TeamWords): string {
  return words[ROLE_WORDS[role]];
}

/** The names of those who can give rights. */
export function granters(staff: readonly StaffMember[]): string {
  return staff
    .filter(({ role }) => role === 'admin')
    .map(({ name }) => name)
    .join(', ');
}
