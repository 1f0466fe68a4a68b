import { StaffMember } from './staff-member.ts';

/** A member of the staff as it is stored: the key is the identity that the platform gives, e.g. `slack:T1/U1`. */
export type StaffRecord = Omit<StaffMember, 'id'> & { readonly _id: string };

/** Throws a ZodError where it is no member. */
export function toStaffRecord(member: StaffMember): StaffRecord {
  const { id, ...rest } = StaffMember.parse(member);
  return { _id: id, ...rest };
}

/** Throws a ZodError where what is stored cannot be read. */
export function fromStaffRecord({ _id, ...rest }: StaffRecord): StaffMember {
  return StaffMember.parse({ id: _id, ...rest });
}
