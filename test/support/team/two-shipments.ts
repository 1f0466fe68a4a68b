import { DAY_MS } from '../../../src/base/instant.ts';
import { invite } from '../../../src/programme/invite.ts';
import type { RunningApp } from '../running-app.ts';

export const BUYER = 'N-anna';

/** The tokens by which one contact is asked about two shipments: HP-1001 and HP-2002. */
export async function invitedTwice({ app }: RunningApp): Promise<readonly [string, string]> {
  const { programme, secret } = app.records;
  await programme.saveMany('accounts', [{ id: 'N', name: 'Nordlicht GmbH', country: 'DE' }]);
  await programme.saveMany('contacts', [
    { id: BUYER, account: 'N', name: 'Anna', role: 'decision-maker', locale: 'en', identities: [] },
  ]);
  const goods = { account: 'N', product: 'bolts', origin: 'Ningbo', destination: 'Hamburg' };
  await programme.saveMany('shipments', [
    { id: 's1', reference: 'HP-1001', shippedOn: '2026-09-20', ...goods },
    { id: 's2', reference: 'HP-2002', shippedOn: '2026-10-20', ...goods },
  ]);
  const token = async (shipment: string): Promise<string> => {
    const wish = { contact: BUYER, shipment, lifetimeMs: DAY_MS };
    const made = await invite(programme, secret, wish, Date.now());
    if (made.kind === 'refused') throw new Error(made.why);
    return made.token;
  };
  return [await token('HP-1001'), await token('HP-2002')];
}
