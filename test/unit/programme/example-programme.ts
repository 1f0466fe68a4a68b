import type { Account } from '../../../src/programme/account.ts';
import type { Contact } from '../../../src/programme/contact.ts';
import type { Invitation } from '../../../src/programme/invitation.ts';
import type { Shipment } from '../../../src/programme/shipment.ts';

export const NOW = Date.parse('2026-11-20T09:00:00Z');

export const ACME: Account = { id: 'ACME', name: 'Acme Möbel GmbH', country: 'DE', class: 'A' };

export const ANNA: Contact = {
  id: 'ACME-anna',
  account: 'ACME',
  name: 'Anna Schmidt',
  role: 'purchaser',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  identities: ['telegram:42'],
};

export const TABLES: Shipment = {
  id: 'S-1',
  account: 'ACME',
  reference: 'INV-2026-0412',
  product: 'Oak table',
  origin: 'Ningbo',
  destination: 'Hamburg',
  incoterm: 'FOB',
  shippedOn: '2026-09-28',
  arrivedOn: '2026-11-02',
  promisedOn: '2026-10-30',
  hadProblem: true,
  owner: { name: 'Lin Yue', reach: 'lin.yue@example.com' },
  vendors: { forwarder: 'Blue Sea', factory: 'Jiaxing Woodworks' },
};

export const INVITATION: Invitation = {
  id: 'i-anna-tables',
  contact: 'ACME-anna',
  shipment: 'S-1',
  flow: 'post-shipment',
  createdAt: NOW,
  expiresAt: NOW + 90 * 86_400_000,
};
