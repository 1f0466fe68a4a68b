import { format } from '../../base/text/message.ts';
import type { Feedback } from '../../core/contract/feedback.ts';
import { caseOfFeedback } from '../../insight/feedback-case.ts';
import { caseHeard } from '../cases/case-detail.ts';
import { searchTerms } from '../cases/case-search.ts';
import type { Desk } from '../desk/desk.ts';
import { dayText } from '../desk/format-time.ts';
import { quoted } from '../desk/labels.ts';
import { buyerOf } from '../desk/names.ts';
import { listText } from '../staff/case-lines.ts';
import type { StaffCommand } from '../staff/team-command.ts';
import { incompleteText } from '../staff/usage-text.ts';

const PAGE = 15;

/** Cases by their words, and what was said unasked, with the place where it stands. */
export default {
  name: 'find',
  role: 'agent',
  run: async (rest, { desk, example }) => {
    const { words } = desk;
    if (searchTerms(rest).length === 0) {
      return [{ text: incompleteText(words, words.usage.needsWords, example) }];
    }
    const [cases, feedback] = await Promise.all([
      desk.store.search(rest, PAGE),
      desk.feedback.search(rest, PAGE),
    ]);
    const parts = [
      ...(cases.length === 0 ? [] : [await listText(desk, cases, false)]),
      ...(feedback.length === 0 ? [] : [await feedbackText(feedback, desk)]),
    ];
    if (parts.length === 0)
      return [{ text: format(words.locale, words.commands.find.none, { words: rest }) }];
    return [{ text: parts.join('\n\n') }];
  },
} satisfies StaffCommand;

async function feedbackText(found: readonly Feedback[], desk: Desk): Promise<string> {
  const lines = await Promise.all(found.map((each) => feedbackLine(each, desk)));
  return [desk.words.commands.find.said, ...lines].join('\n');
}

/** `3 Nov 2026 · case #12 · Anna (Acme, INV-1): “Carton 12 was wet”` */
async function feedbackLine(feedback: Feedback, desk: Desk): Promise<string> {
  const { words, settings, store } = desk;
  const { text, locale, at, conversation } = feedback;
  const cases = await store.ofConversation(conversation);
  const about = caseOfFeedback(feedback, cases.map(caseHeard));
  const { inTalk, inCase } = words.commands.find;
  return format(words.locale, about === undefined ? inTalk : inCase, {
    number: about?.number ?? '',
    time: dayText(at, settings),
    buyer: buyerText(feedback, desk),
    text: quoted({ text }, locale, desk, words.quote.plain),
  });
}

/** The buyer, with company and shipment as far as they are known. */
function buyerText(feedback: Feedback, { words }: Desk): string {
  const { account, shipment } = feedback.subject ?? {};
  const about = [account?.name, shipment?.reference].filter((part) => part !== undefined);
  const buyer = buyerOf(feedback, words);
  return about.length === 0
    ? buyer
    : format(words.locale, words.commands.find.by, { buyer, about: about.join(', ') });
}
