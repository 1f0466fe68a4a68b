import { describe, expect, it } from 'vitest';
import { invitationCounter } from '../../src/app/open-stores.ts';
import { programmeStore } from '../../src/stores/programme-store.ts';
import { documentsIn, storesUnderTest } from '../support/store/stores.ts';
import { INVITATION } from '../unit/programme/example-programme.ts';

describe.each(storesUnderTest())('the count of invitations on $name', ({ open }) => {
  it('takes those made in a time, its first instant in and its last out', async () => {
    const server = await open();
    const documents = await documentsIn(server);
    const store = programmeStore(documents);
    for (const createdAt of [9, 10, 11, 20]) {
      const flow = `flow-${createdAt}`;
      await store.createInvitation({ ...INVITATION, id: flow, flow, createdAt });
    }
    expect(await invitationCounter(documents).createdBetween(10, 20)).toBe(2);
    await documents.close();
    await server.close();
  });
});
