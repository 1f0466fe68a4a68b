import { DAY_MS } from '../../src/base/instant.ts';
import type { Locale } from '../../src/base/locale.ts';
import type { ContactRole } from '../../src/programme/contact.ts';
import { invite } from '../../src/programme/invite.ts';
import type { RunningApp } from './running-app.ts';
import { SUBJECT } from './talk-runner.ts';

export const GOLDEN_COMPANY = 'Harbour & Pine Trading Co.';

/** The token by which the contact of the recorded talks is asked about their shipment. */
export async function goldenInvitation(
  { app }: RunningApp,
  { locale, role }: { readonly locale: Locale; readonly role: ContactRole },
): Promise<string> {
  const { programme, secret } = app.records;
  const { id: account, name } = SUBJECT.account ?? { id: '', name: '' };
  const contact = { id: 'contact-1', account, name: 'Anna', role, locale, identities: [] };
  await programme.saveMany('accounts', [{ id: account, name, country: 'DE', class: 'A' }]);
  await programme.saveMany('contacts', [contact]);
  const { id: shipment = 'shipment-1' } = SUBJECT.shipment;
  const goods = { ...SUBJECT.shipment, account, origin: 'Ningbo', shippedOn: '2026-09-20' };
  await programme.saveMany('shipments', [
    { ...goods, id: shipment, product: 'steel bolts', destination: 'Hamburg' },
  ]);
  const wish = { contact: contact.id, shipment, lifetimeMs: DAY_MS };
  const made = await invite(programme, secret, wish, Date.now());
  if (made.kind === 'refused') throw new Error(made.why);
  return made.token;
}
