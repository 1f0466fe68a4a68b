import { format } from '../../base/text/message.ts';
import type { Verdict } from '../../core/contract/team-event.ts';
import type { CaseWork } from '../case-service.ts';
import { isRefusal } from '../cases/operations/refusal.ts';
import { leaveUnverified, reopenCase, verifyCase } from '../cases/operations/verify-case.ts';
import { buyerOf } from './names.ts';
import { type Posting, postUnderCard } from './notice.ts';

/** What each verdict of the buyer does to a case. */
const OPERATIONS = {
  solved: verifyCase,
  unsolved: reopenCase,
  silent: leaveUnverified,
  unasked: leaveUnverified,
} as const;

/** Only what the buyer says settles a case: yes, no, or nothing. */
export async function handleVerdict(
  services: CaseWork & Posting,
  id: string,
  verdict: Verdict,
): Promise<void> {
  const { cases, words } = services;
  const operation = OPERATIONS[verdict.verdict];
  const changed = await cases.perform(verdict.case, operation, { operation: id, by: 'buyer' });
  if (isRefusal(changed) || verdict.text === undefined) return;
  const text = format(words.locale, words.heard.said, {
    buyer: buyerOf(changed, words),
    text: verdict.text,
  });
  await postUnderCard(services, `${id}/words`, changed, { text });
}
