import { collection } from '../store/port/collection.ts';
import type { DocumentStore } from '../store/port/document-store.ts';
import type { StaffStore } from '../team/ports.ts';
import { fromStaffRecord, type StaffRecord, toStaffRecord } from '../team/staff-record.ts';

/** Staff are no buyers: what is kept of them ends with their right, not with a buyer's request. */
export const STAFF = collection<StaffRecord>()({ name: 'staff', indexes: [], personal: 'nothing' });

/** Members of the staff, by the identity that their platform gives them. */
export function staffStore(store: DocumentStore): StaffStore {
  const records = store.documents(STAFF);
  return {
    load: async (id) => {
      const record = await records.get(id);
      return record && fromStaffRecord(record);
    },
    list: async () => (await records.find({})).map(fromStaffRecord),
    put: async (member) => await records.put([toStaffRecord(member)]),
    remove: async (id) => {
      await records.change({ key: id, remove: true });
    },
  };
}
