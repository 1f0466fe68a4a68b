import type { Translation } from '../../../base/catalogue.ts';

/** Letters to buyers that a colleague sends on. */
const en = {
  greeting: 'Hello {contact},',
  forward:
    'your shipment {shipment} ({product}) {hasArrived, select, yes {arrived on {arrivedOn}} other {should have arrived by now}}. We would like to know how it went: a few short questions, about two minutes, in your browser or your messenger.\n\n{link}\n\nIf you are asked for a code: {code}',
  remind:
    'a few days ago we asked how it went with your shipment {shipment} ({product}). If you find two minutes, your answer helps us to do better:\n\n{link}\n\nIf you are asked for a code: {code}',
  notice:
    'your shipment {shipment} ({product}) {delay, select, delay {is delayed} other {was rolled over to a later vessel}}.{isExpected, select, yes { We now expect it on {expectedOn}.} other {}} We are sorry for that. Please write to me if this causes you trouble.',
  closing: 'Kind regards',
};

export default en;

export type CarrierWords = Translation<typeof en>;
