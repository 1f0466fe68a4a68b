import type { Parcel } from '../carriers/carrier.ts';
import type { AskFacts } from '../facts.ts';
import type { Plan } from '../plans/plan.ts';
import type { PlannerParts } from './planner-parts.ts';

/** All that a carrier needs; undefined where contact, account or shipment are gone. */
export async function parcelOf(
  { programme }: Pick<PlannerParts, 'programme'>,
  plan: Plan,
  { chat }: Pick<AskFacts, 'chat'>,
): Promise<Parcel | undefined> {
  const [[contact], [account], [shipment], invitations] = await Promise.all([
    programme.findMany('contacts', [plan.contact]),
    programme.findMany('accounts', [plan.account]),
    programme.findMany('shipments', [plan.shipment]),
    programme.invitationsOf(plan.contact),
  ]);
  if (contact === undefined || account === undefined || shipment === undefined) return undefined;
  const invitation = invitations.find(({ id }) => id === plan.id);
  return { plan, contact, account, shipment, chat, ...(invitation && { invitation }) };
}
