import { createHash } from 'node:crypto';
import type { Contact } from '../../programme/contact.ts';
import { invitationId } from '../../programme/invitation.ts';
import { openDelay, type Shipment } from '../../programme/shipment.ts';
import type { Policy } from '../policy.ts';
import type { PlanKind } from './plan.ts';

/** One thing to ask or to tell one contact. */
export interface WantedPlan {
  readonly id: string;
  readonly kind: PlanKind;
  readonly contact: string;
  readonly shipment: string;
  readonly flow: string;
}

/** The flow that brings news of a delay. */
export const NOTICE_FLOW = 'delay-notice';

/** What an account is to be asked and told: each contact about each shipment, and of each delay that is not over. */
export function wantedPlans(
  contacts: readonly Pick<Contact, 'id'>[],
  shipments: readonly Pick<Shipment, 'id' | 'delay' | 'arrivedOn'>[],
  { flow, notices }: Pick<Policy, 'flow' | 'notices'>,
): readonly WantedPlan[] {
  return shipments.flatMap((shipment) =>
    contacts.flatMap((contact) => {
      const pair = { contact: contact.id, shipment: shipment.id };
      const id = invitationId(contact.id, shipment.id, flow);
      const notice = notices ? noticeId(contact.id, shipment) : undefined;
      return [
        { id, kind: 'survey' as const, ...pair, flow },
        ...(notice === undefined
          ? []
          : [{ id: notice, kind: 'notice' as const, ...pair, flow: NOTICE_FLOW }]),
      ];
    }),
  );
}

/** Another delay, or another day that is expected, is other news. Undefined where the goods are not late. */
function noticeId(
  contact: string,
  shipment: Pick<Shipment, 'id' | 'delay' | 'arrivedOn'>,
): string | undefined {
  const delay = openDelay(shipment);
  if (delay === undefined) return undefined;
  const facts = JSON.stringify([NOTICE_FLOW, contact, shipment.id, delay.kind, delay.expectedOn]);
  return `n_${createHash('sha256').update(facts).digest('base64url').slice(0, ID_CHARACTERS)}`;
}

const ID_CHARACTERS = 22;
