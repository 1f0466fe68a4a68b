import { format } from '../../base/text/message.ts';
import type { Feedback } from '../../core/contract/feedback.ts';
import { caseOfFeedback } from '../../insight/feedback-case.ts';
import type { CaseReading } from '../case-service.ts';
import { caseHeard } from '../cases/case-detail.ts';
import { searchTerms } from '../cases/case-search.ts';
import { dayText } from '../desk/format-time.ts';
import { quoted, type Wording } from '../desk/labels.ts';
import { buyerOf } from '../desk/names.ts';
import { listText } from '../staff/case-lines.ts';
import type { StaffCommand } from '../staff/team-command.ts';
import { incompleteText } from '../staff/usage-text.ts';
import type { TeamWords } from '../words/words.ts';

const PAGE = 15;

/** Cases by their words, and what was said unasked, with the place where it stands. */
export default {
  name: 'find',
  role: 'agent',
  run: async (rest, call) => {
    const { words, example } = call;
    if (searchTerms(rest).length === 0) {
      return [{ text: incompleteText(words, words.usage.needsWords, example) }];
    }
    const [cases, feedback] = await Promise.all([
      call.store.search(rest, PAGE),
      call.feedback.search(rest, PAGE),
    ]);
    const parts = [
      ...(cases.length === 0 ? [] : [await listText(call, cases, false)]),
      ...(feedback.length === 0 ? [] : [await feedbackText(feedback, call)]),
    ];
    if (parts.length === 0)
      return [{ text: format(words.locale, words.commands.find.none, { words: rest }) }];
    return [{ text: parts.join('\n\n') }];
  },
} satisfies StaffCommand;

type Finding = Wording & CaseReading;

async function feedbackText(found: readonly Feedback[], finding: Finding): Promise<string> {
  const lines = await Promise.all(found.map((each) => feedbackLine(each, finding)));
  return [finding.words.commands.find.said, ...lines].join('\n');
}

/** `3 Nov 2026 · case #12 · Anna (Acme, INV-1): “Carton 12 was wet”` */
async function feedbackLine(feedback: Feedback, finding: Finding): Promise<string> {
  const { words, settings, store } = finding;
  const { text, locale, at, conversation } = feedback;
  const cases = await store.ofConversation(conversation);
  const about = caseOfFeedback(feedback, cases.map(caseHeard));
  const { inTalk, inCase } = words.commands.find;
  return format(words.locale, about === undefined ? inTalk : inCase, {
    number: about?.number ?? '',
    time: dayText(at, settings),
    buyer: buyerText(feedback, words),
    text: quoted({ text }, locale, finding, words.quote.plain),
  });
}

/** The buyer, with company and shipment as far as they are known. */
function buyerText(feedback: Feedback, words: TeamWords): string {
  const { account, shipment } = feedback.subject ?? {};
  const about = [account?.name, shipment?.reference].filter((part) => part !== undefined);
  const buyer = buyerOf(feedback, words);
  return about.length === 0
    ? buyer
    : format(words.locale, words.commands.find.by, { buyer, about: about.join(', ') });
}
