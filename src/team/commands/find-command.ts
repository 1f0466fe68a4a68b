import { fill } from '../../base/text/fill.ts';
import type { Feedback } from '../../core/contract/feedback.ts';
import { caseOfFeedback } from '../../insight/feedback-case.ts';
import { caseHeard } from '../cases/case-detail.ts';
import { searchTerms } from '../cases/case-search.ts';
import type { Desk } from '../desk/desk.ts';
import { quoted } from '../desk/labels.ts';
import { dayText } from '../desk/moments.ts';
import { buyerOf } from '../desk/names.ts';
import { listText } from './case-lines.ts';
import type { TeamCommand } from './team-command.ts';

const PAGE = 15;
/** The same in every language of the team. */
const QUOTE = '“{text}”';

/** Cases by their words, and what was said unasked, with the place where it stands. */
export const FIND: TeamCommand = {
  name: 'find',
  role: 'agent',
  usage: 'find words',
  example: '/find wet carton',
  chinese: { usage: 'find 关键词', example: '/find 纸箱受潮' },
  run: async (rest, { desk, example }) => {
    const { words } = desk;
    if (searchTerms(rest).length === 0) {
      return [{ text: fill(words.incomplete, { fault: words.needsWords, example }) }];
    }
    const [cases, feedback] = await Promise.all([
      desk.store.search(rest, PAGE),
      desk.feedback.search(rest, PAGE),
    ]);
    const parts = [
      ...(cases.length === 0 ? [] : [await listText(desk, cases, false)]),
      ...(feedback.length === 0 ? [] : [await feedbackText(feedback, desk)]),
    ];
    if (parts.length === 0) return [{ text: fill(words.findNone, { words: rest }) }];
    return [{ text: parts.join('\n\n') }];
  },
};

async function feedbackText(found: readonly Feedback[], desk: Desk): Promise<string> {
  const lines = await Promise.all(found.map((each) => feedbackLine(each, desk)));
  return [desk.words.saidHead, ...lines].join('\n');
}

/** `3 Nov 2026 · case #12 · Anna (Acme, INV-1): “Carton 12 was wet”` */
async function feedbackLine(feedback: Feedback, desk: Desk): Promise<string> {
  const { words, settings, store } = desk;
  const { text, locale, at, conversation } = feedback;
  const cases = await store.ofConversation(conversation);
  const about = caseOfFeedback(feedback, cases.map(caseHeard));
  return fill(about === undefined ? words.saidInTalk : words.saidInCase, {
    number: about?.number ?? '',
    time: dayText(at, settings),
    buyer: buyerText(feedback, desk),
    text: quoted({ text }, locale, desk, QUOTE),
  });
}

/** The buyer, with company and shipment as far as they are known. */
function buyerText(feedback: Feedback, { words }: Desk): string {
  const { account, shipment } = feedback.subject ?? {};
  const about = [account?.name, shipment?.reference].filter((part) => part !== undefined);
  const buyer = buyerOf(feedback, words);
  return about.length === 0 ? buyer : fill(words.saidBy, { buyer, about: about.join(', ') });
}
