import { invitationId } from '../../../src/programme/invitation.ts';
import type { Buyer } from '../../sample/buyer.ts';
import { BUYERS } from '../../sample/buyers.ts';
import type { Demo } from '../open-demo.ts';

/** The scripted buyers whom nobody has asked in a chat about the shipment of their part. */
export async function freeBuyers({ app, deciding }: Demo): Promise<readonly Buyer[]> {
  const { flow } = deciding.policy;
  const idOf = ({ contact, shipment }: Buyer) => invitationId(contact, shipment, flow);
  const plans = await app.records.plans.loadMany(BUYERS.map(idOf));
  const inChats = plans.filter(({ asked }) => asked?.carrier === 'chat');
  const taken = new Set(inChats.map(({ id }) => id));
  return BUYERS.filter((buyer) => !taken.has(idOf(buyer)));
}
