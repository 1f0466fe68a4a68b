import type { Subject } from '../core/contract/subject.ts';
import type { Account } from './account.ts';
import type { Contact } from './contact.ts';
import type { Invitation } from './invitation.ts';
import type { Shipment } from './shipment.ts';

/** What a conversation that began with a signed link is about. Absent facts have no key. */
export function subjectOf(
  { id: invitation, questions, offersCall }: Pick<Invitation, 'id' | 'questions' | 'offersCall'>,
  contact: Contact,
  account: Account,
  shipment: Shipment,
): Subject {
  return {
    invitation,
    ...(questions && { questions }),
    ...(offersCall && { offersCall }),
    verified: true,
    contact: personOf(contact),
    account: {
      id: account.id,
      name: account.name,
      country: account.country,
      ...(account.class !== undefined && { class: account.class }),
      ...(account.owner !== undefined && { owner: account.owner }),
    },
    shipment: goodsOf(shipment),
  };
}

function personOf({ id, name, role, locale, timeZone }: Contact): NonNullable<Subject['contact']> {
  return {
    id,
    name,
    role,
    ...(locale !== undefined && { locale }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

function goodsOf(shipment: Shipment): Subject['shipment'] {
  const { id, reference, product, origin, destination, arrivedOn, hadProblem, owner, vendors } =
    shipment;
  return {
    id,
    reference,
    product,
    origin,
    destination,
    ...(arrivedOn !== undefined && { arrivedOn }),
    ...(hadProblem !== undefined && { hadProblem }),
    ...(owner !== undefined && { owner }),
    ...(vendors !== undefined && { vendors }),
  };
}
