import { fill } from '../../base/text/fill.ts';
import type { Case } from '../cases/case.ts';
import type { Reply } from '../desk/desk.ts';
import { buyerOf } from '../desk/names.ts';
import { answerBuyer } from './answer-buyer.ts';
import { bareWords, readNumber } from './read-words.ts';
import type { Call, TeamCommand } from './team-command.ts';

/** Sends a ready reply in the buyer's language, else in the team's, else in any. */
export const SAY: TeamCommand = {
  name: 'say',
  role: 'agent',
  usage: 'say name N',
  example: '/say we-are-checking 12',
  chinese: { usage: 'say 名称 编号', example: '/say we-are-checking 12' },
  run: async (rest, call) => {
    const { words, settings, store } = call.desk;
    const { number, name } = readSaying(rest, call.number);
    const names = Object.keys(settings.replies);
    if (names.length === 0) return [{ text: words.sayNoReplies }];
    const replies = names.includes(name) ? settings.replies[name] : undefined;
    if (replies === undefined) {
      return [{ text: fill(words.sayNone, { name, names: names.join(', ') }) }];
    }
    if (number === undefined) {
      return [
        { text: fill(words.incomplete, { fault: words.needsNumber, example: call.example }) },
      ];
    }
    const about = await store.load(number);
    if (about === undefined) return [{ text: fill(words.refusedUnknown, { number }) }];
    const template =
      replies[about.locale] ?? replies[settings.locale] ?? Object.values(replies)[0] ?? '';
    return await said(about, template, call);
  },
};

/** The name first or last: `/say apology 12`, `/say 12 apology`, or under the card `/say apology`. */
function readSaying(rest: string, under: number | undefined) {
  const first = readNumber(rest, under);
  const [, name = '', after = ''] = /^(\S*)\s*([\s\S]*)$/.exec(first.rest) ?? [];
  return {
    name: bareWords(name).toLowerCase(),
    number: readNumber(after, first.number).number,
  };
}

async function said(about: Case, template: string, call: Call): Promise<readonly Reply[]> {
  const { words, companyName } = call.desk;
  const buyer = buyerOf(about, words);
  const text = fill(template, {
    buyer,
    company: companyName,
    reference: about.subject?.shipment.reference ?? '',
    staff: call.by.name,
    number: about.number,
  });
  const refused = await answerBuyer(about.number, { text }, call);
  return refused.length > 0 ? refused : [{ text: fill(words.saySent, { buyer, text }) }];
}
