import type { Feedback } from '../core/contract/feedback.ts';
import { foldedText } from './cases/case-search.ts';

/** What feedback is found by: its words, and the people, companies and goods that it is about. */
export function searchableFeedback({ text, speakerName, subject }: Feedback): string {
  const { account, contact, shipment } = subject ?? {};
  const names = [account?.name, contact?.name, speakerName, shipment?.reference, shipment?.product];
  return foldedText([text, ...names].filter((each) => each !== undefined).join('\n'));
}

export { searchTerms } from './cases/case-search.ts';
