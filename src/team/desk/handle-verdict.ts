import { format } from '../../base/text/message.ts';
import type { Verdict } from '../../core/contract/team-event.ts';
import type { CaseWork } from '../case-service.ts';
import { isRefusal } from '../cases/operations/refusal.ts';
import { leaveUnverified, reopenCase, verifyCase } from '../cases/operations/verify-case.ts';
import { buyerOf } from './names.ts';
import { type Posting, tellAll } from './notice.ts';

/** Only what the buyer says settles a case: yes, no, or nothing. */
export async function handleVerdict(
  services: CaseWork & Posting,
  id: string,
  verdict: Verdict,
): Promise<void> {
  const { cases, now, words } = services;
  const action = { operation: id, by: 'buyer', now: now() };
  const changed = await cases.change(verdict.case, (current, settings) => {
    switch (verdict.verdict) {
      case 'solved':
        return verifyCase(current, action, settings);
      case 'unsolved':
        return reopenCase(current, action, settings);
      default:
        return leaveUnverified(current, action, settings);
    }
  });
  if (isRefusal(changed) || verdict.text === undefined) return;
  const text = format(words.locale, words.heard.said, {
    buyer: buyerOf(changed, words),
    text: verdict.text,
  });
  await tellAll(services, `${id}/words`, changed, { text });
}
