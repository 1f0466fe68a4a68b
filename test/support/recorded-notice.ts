import type { Talk } from '../../scripts/cli/talk-file.ts';
import { Locale } from '../../src/base/locale.ts';
import type { EventContent } from '../../src/core/contract/event.ts';
import type { Subject } from '../../src/core/contract/subject.ts';
import { subjectFor } from './talk-runner.ts';

/** The notice that comes right after the opening of a recorded talk, by the talk's facts; undefined for talks without one. */
export function noticeIn({ facts }: Talk): EventContent | undefined {
  const { delay: kind, 'expected-on': expectedOn, locale, role } = facts;
  if (kind === undefined) return undefined;
  const input = { kind, expectedOn };
  const subject = delayedFor(Locale.parse(locale), role);
  return { kind: 'interposed', flow: 'delay-notice', subject, input };
}

/** Goods of the same buyer that are still on their way. */
export function delayedFor(locale: Locale, role?: string): Subject {
  const { contact, account } = subjectFor(locale, role);
  const owner = { name: 'Li Wei', reach: 'li.wei@example.com' };
  const goods = { product: 'steel nuts', destination: 'Hamburg', owner };
  return {
    invitation: 'inv-2',
    verified: true,
    contact,
    account,
    shipment: { id: 'shipment-2', reference: 'HP-1098', ...goods },
  };
}
