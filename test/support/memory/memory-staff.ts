import type { StaffStore } from '../../../src/team/ports.ts';
import { StaffMember } from '../../../src/team/staff-member.ts';

/** Who has rights, as JSON, so that callers share no object with the store. */
export class MemoryStaff implements StaffStore {
  readonly #members = new Map<string, string>();

  async load(id: string): Promise<StaffMember | undefined> {
    const stored = this.#members.get(id);
    return stored === undefined ? undefined : StaffMember.parse(JSON.parse(stored));
  }

  async list(): Promise<readonly StaffMember[]> {
    const all = [...this.#members.values()].map((text) => StaffMember.parse(JSON.parse(text)));
    return all.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  async put(member: StaffMember): Promise<void> {
    this.#members.set(member.id, JSON.stringify(member));
  }

  async remove(id: string): Promise<void> {
    this.#members.delete(id);
  }
}
