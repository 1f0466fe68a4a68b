import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentStore } from '../../src/store/port/document-store.ts';
import { memoryStore } from '../../src/stores/key-value-store.ts';
import { staffStore } from '../../src/stores/staff-store.ts';
import type { StaffMember } from '../../src/team/ports.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';

const LIN: StaffMember = { id: 'slack:T1/U1', name: 'Lin', role: 'agent', by: 'console', at: 5 };
const ANNA: StaffMember = { ...LIN, id: 'telegram:42', name: 'Anna', role: 'admin' };

for (const { name, open } of storesUnderTest()) {
  describe(`the staff in ${name}`, () => {
    let server: TestStore;
    let documents: DocumentStore;

    beforeAll(async () => {
      server = await open();
      documents = await documentsIn(server);
    });
    afterAll(async () => {
      await documents?.close();
      await server?.close();
    });

    it('is who was let in, until they are removed', async () => {
      const staff = staffStore(documents);
      await staff.put(ANNA);
      await staff.put(LIN);
      expect(await staff.list()).toEqual([LIN, ANNA]);
      expect(await staff.load('telegram:42')).toEqual(ANNA);
      await staff.put({ ...LIN, role: 'manager' });
      expect(await staff.load('slack:T1/U1')).toMatchObject({ role: 'manager' });
      await staff.remove('slack:T1/U1');
      await staff.remove('slack:T1/U1');
      expect(await staff.load('slack:T1/U1')).toBeUndefined();
      expect(await staff.list()).toEqual([ANNA]);
    });

    it('is known by identity, whatever anybody calls themselves', async () => {
      const staff = staffStore(documents);
      await staff.put(ANNA);
      expect(await staff.load('Anna')).toBeUndefined();
      expect(await staff.load('telegram:4')).toBeUndefined();
      await expect(staff.put({ ...LIN, id: 'Lin' })).rejects.toThrow();
    });

    it('may be let in by many at once', async () => {
      const staff = staffStore(documents);
      await Promise.all(Array.from({ length: 20 }, (_, at) => staff.put({ ...LIN, at })));
      expect((await staff.list()).filter(({ id }) => id === LIN.id)).toHaveLength(1);
    });

    it('claims a day once, however many try at the same time', async () => {
      const memory = memoryStore(documents);
      const won = await Promise.all(
        Array.from({ length: 20 }, (_, index) => memory.claim('digest:x', `value ${index}`)),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await memory.read('digest:x')).toBe(`value ${won.indexOf(true)}`);
      expect(await memory.claim('digest:x', 'later')).toBe(false);
    });
  });
}
