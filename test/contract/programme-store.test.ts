import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conversationId } from '../../src/core/contract/ids.ts';
import { importCsv } from '../../src/programme/import-csv.ts';
import type { ProgrammeStore } from '../../src/programme/ports.ts';
import { programmeStore } from '../../src/stores/programme-store.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { ACME, ANNA, INVITATION, NOW, TABLES } from '../unit/programme/example-programme.ts';
import { memoryProgramme } from '../unit/programme/memory-programme.ts';

interface Opened {
  readonly store: ProgrammeStore;
  close(): Promise<void>;
}

/** An object where a string is expected, as an attacker's JSON would bring it. */
const OPERATOR = { $gt: '' } as unknown as string;

const stores: readonly { readonly name: string; readonly open: () => Promise<Opened> }[] = [
  { name: 'memory', open: async () => ({ store: memoryProgramme(), close: async () => {} }) },
  ...storesUnderTest().map(({ name, open }) => ({ name, open: () => openOn(open) })),
];

async function openOn(open: () => Promise<TestStore>): Promise<Opened> {
  const server = await open();
  const documents = await documentsIn(server);
  return {
    store: programmeStore(documents),
    close: async () => {
      await documents.close();
      await server.close();
    },
  };
}

for (const { name, open } of stores) {
  describe(`a programme in ${name}`, () => {
    let opened: Opened;
    let store: ProgrammeStore;

    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(async () => await opened?.close());

    it('gives back what was saved', async () => {
      await store.saveMany('accounts', [ACME]);
      await store.saveMany('contacts', [ANNA]);
      await store.saveMany('shipments', [TABLES]);
      expect(await store.findMany('accounts', ['ACME', 'none'])).toEqual([ACME]);
      expect(await store.findMany('contacts', ['ACME-anna'])).toEqual([ANNA]);
      expect(await store.findMany('shipments', ['S-1'])).toEqual([TABLES]);
    });

    it('saves the same records twice as once, and forgets facts that are gone', async () => {
      const { class: _class, ...unclassed } = ACME;
      await store.saveMany('accounts', [ACME]);
      await store.saveMany('accounts', [ACME]);
      await store.saveMany('accounts', [unclassed]);
      expect(await store.list('accounts')).toEqual([unclassed]);
      await store.saveMany('accounts', []);
    });

    it('saves many records at once', async () => {
      const many = Array.from({ length: 700 }, (_, index) => ({ ...ACME, id: `many-${index}` }));
      await store.saveMany('accounts', many);
      const ids = many.map(({ id }) => id);
      expect(await store.findMany('accounts', ids)).toHaveLength(700);
    });

    it('finds every shipment with a number, however it is spelt', async () => {
      const other = { ...TABLES, id: 'S-2', reference: 'inv 2026/0412' };
      await store.saveMany('shipments', [TABLES, other]);
      const found = await store.findShipmentsByReference(['INV20260412', 'UNKNOWN']);
      expect(found.map(({ id }) => id).sort()).toEqual(['S-1', 'S-2']);
      expect(await store.findShipmentsByReference(['INV-2026-0412'])).toEqual([]);
      expect(await store.findShipmentsByReference([])).toEqual([]);
    });

    it('keeps one invitation for a contact, a shipment and a flow', async () => {
      expect(await store.createInvitation(INVITATION)).toEqual(INVITATION);
      const again = { ...INVITATION, expiresAt: NOW + 1 };
      const standing = { ...INVITATION, expiresAt: NOW + 1 };
      expect(await store.createInvitation(again)).toEqual(standing);
      expect(await store.findInvitation(INVITATION.id)).toEqual(standing);
      const other = { ...INVITATION, contact: 'ACME-ben' };
      await expect(store.createInvitation(other)).rejects.toThrow('is taken');
    });

    it('binds an invitation once, however many try at the same time', async () => {
      await store.createInvitation({ ...INVITATION, id: 'raced', flow: 'raced' });
      const bindings = Array.from({ length: 20 }, (_, index) => ({
        conversation: conversationId('telegram', String(index)),
        at: NOW,
      }));
      const seen = await Promise.all(
        bindings.map(async (binding) => await store.bindInvitation('raced', binding)),
      );
      const winners = new Set(seen.map((invitation) => invitation?.bound?.conversation));
      expect(winners.size).toBe(1);
      expect(await store.findInvitation('raced')).toEqual(seen[0]);
    });

    it('keeps the binding when the invitation is sent again, until it is released', async () => {
      const bound = { conversation: conversationId('web', 'x'), identity: 'web:x', at: NOW };
      const wanted = { ...INVITATION, id: 'kept', flow: 'kept' };
      await store.createInvitation(wanted);
      await store.bindInvitation('kept', bound);
      expect(await store.createInvitation(wanted)).toEqual({ ...wanted, bound });
      await store.releaseInvitation('kept');
      expect(await store.findInvitation('kept')).toEqual(wanted);
      expect(await store.bindInvitation('none', bound)).toBeUndefined();
    });

    it('knows a contact by each identity once, and by no more than it may have', async () => {
      await store.saveMany('contacts', [{ ...ANNA, id: 'known' }]);
      await store.addIdentity('known', 'slack:U1');
      await store.addIdentity('known', 'slack:U1');
      await store.addIdentity('nobody', 'slack:U1');
      const identities = async () => (await store.findMany('contacts', ['known']))[0]?.identities;
      expect(await identities()).toEqual(['telegram:42', 'slack:U1']);
      for (let count = 0; count < 30; count += 1) await store.addIdentity('known', `web:${count}`);
      expect(await identities()).toHaveLength(20);
      expect(await store.findMany('contacts', ['nobody'])).toEqual([]);
    });

    it('changes a contact, and loses nothing that others change at the same moment', async () => {
      const { locale: _locale, ...plain } = { ...ANNA, id: 'shared', identities: [] };
      await store.saveMany('contacts', [{ ...ANNA, id: 'shared', identities: [] }]);
      const chats = Array.from({ length: 10 }, (_, index) => `web:${index}`);
      await Promise.all([
        ...chats.map((chat) => store.addIdentity('shared', chat)),
        ...chats.map((name) =>
          store.changeContact('shared', ({ identities }) => ({ ...plain, name, identities })),
        ),
      ]);
      const [shared] = await store.findMany('contacts', ['shared']);
      expect(new Set(shared?.identities)).toEqual(new Set(chats));
      expect(shared).not.toHaveProperty('locale');
      await store.changeContact('shared', (stored) => ({ ...stored, locale: 'fr' }));
      expect(await store.findMany('contacts', ['shared'])).toMatchObject([{ locale: 'fr' }]);
      await store.changeContact('nobody', () => ANNA);
      expect(await store.findMany('contacts', ['nobody'])).toEqual([]);
    });

    it('gives an invitation one code for good, and no code to two of them', async () => {
      const coded = { ...INVITATION, id: 'coded', flow: 'coded' };
      await store.createInvitation(coded);
      await store.createInvitation({ ...INVITATION, id: 'other', flow: 'other' });
      expect(await store.findInvitationByCode('7K3M9QXD')).toBeUndefined();
      expect(await store.giveCode('coded', '7K3M9QXD')).toEqual({ ...coded, code: '7K3M9QXD' });
      expect(await store.giveCode('coded', '00000000')).toMatchObject({ code: '7K3M9QXD' });
      expect(await store.giveCode('other', '7K3M9QXD')).toBeUndefined();
      expect(await store.giveCode('none', '11111111')).toBeUndefined();
      expect(await store.findInvitationByCode('7K3M9QXD')).toMatchObject({ id: 'coded' });
      expect((await store.createInvitation(coded)).code).toBe('7K3M9QXD');
    });

    it('lists everybody of one account', async () => {
      await store.saveMany('contacts', [
        { ...ANNA, id: 'solo-1', account: 'SOLO' },
        { ...ANNA, id: 'solo-2', account: 'SOLO' },
      ]);
      const found = await store.contactsOf('SOLO');
      expect(found.map(({ id }) => id).sort()).toEqual(['solo-1', 'solo-2']);
      expect(await store.contactsOf('none')).toEqual([]);
    });

    it('lists the invitations of one contact', async () => {
      const mine = { ...INVITATION, id: 'mine', contact: 'lister' };
      const other = { ...mine, id: 'mine-too', flow: 'relationship' };
      await store.createInvitation(mine);
      await store.createInvitation(other);
      const found = await store.invitationsOf('lister');
      expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([mine, other]);
      expect(await store.invitationsOf('none')).toEqual([]);
    });

    it('gives records back as an import wrote them, so that repeating it changes nothing', async () => {
      const text =
        'account;country;class;contact;role;identities;reference;product;origin;destination;' +
        'shipped on;had problem;owner;owner reach;forwarder;factory\n' +
        'Acme;DE;;Anna;QC;slack:U1 web:x;INV-77;Oak table;Ningbo;Hamburg;2026-09-28;no;Lin;' +
        'a@b.c;Blue Sea;\n';
      const file = { layout: 'combined', name: 'all.csv', bytes: Buffer.from(text) } as const;
      const first = await importCsv([file], store);
      expect(first).toMatchObject({ faults: [], written: true });
      const [shipment] = await store.findMany('shipments', ['acme/inv-77']);
      expect(shipment?.vendors).toEqual({ forwarder: 'Blue Sea' });
      const { counts } = await importCsv([file], store);
      const once = { new: 0, changed: 0, unchanged: 1 };
      expect(counts).toEqual({ accounts: once, contacts: once, shipments: once });
    });

    it('finds nothing for an object where a string is expected', async () => {
      await store.saveMany('contacts', [ANNA]);
      const found = await Promise.allSettled([
        store.findMany('contacts', [OPERATOR]),
        store.findShipmentsByReference([OPERATOR]),
        store.findInvitation(OPERATOR),
        store.findInvitationByCode(OPERATOR),
        store.contactsOf(OPERATOR),
        store.invitationsOf(OPERATOR),
        store.bindInvitation(OPERATOR, { conversation: conversationId('web', 'y'), at: NOW }),
      ]);
      for (const result of found) {
        if (result.status === 'fulfilled') expect(result.value ?? []).toEqual([]);
      }
    });
  });
}
