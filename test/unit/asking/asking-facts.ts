import type { WorkingTime } from '../../../src/asking/decide.ts';
import type { AskFacts } from '../../../src/asking/facts.ts';
import { EMPTY_LEDGER } from '../../../src/asking/ledger/ask-ledger.ts';

export const NOON = Date.UTC(2026, 9, 15, 12);

/** Every moment is a working moment. */
export const ALWAYS: WorkingTime = { nextAllowed: (at) => ({ at }) };

/** A customer whose goods arrived eleven days ago, and who has a chat with us. */
export function factsWith(
  changes: {
    readonly plan?: string;
    readonly contact?: Partial<AskFacts['contact']>;
    readonly account?: Partial<AskFacts['account']>;
    readonly shipment?: Partial<AskFacts['shipment']>;
    readonly other?: Partial<
      Pick<AskFacts, 'carriers' | 'before' | 'ledger' | 'openCase' | 'isInSurvey'>
    >;
  } = {},
): AskFacts {
  return {
    plan: changes.plan ?? 'plan-1',
    kind: 'survey',
    contact: {
      id: 'anna',
      role: 'purchaser',
      place: { country: 'GB', timeZone: 'Europe/London' },
      hasStopped: false,
      isUnreachable: false,
      hasConsented: false,
      ...changes.contact,
    },
    account: { id: 'NORTHGATE', class: 'B', lastShippedOn: '2026-08-21', ...changes.account },
    shipment: {
      id: 'S1',
      shippedOn: '2026-08-21',
      arrivedOn: '2026-10-04',
      ...changes.shipment,
    },
    isInSurvey: false,
    ledger: EMPTY_LEDGER,
    carriers: ['chat', 'task'],
    ...changes.other,
  };
}
