import { format } from '../../base/text/message.ts';
import type { Case } from '../cases/case.ts';
import { buyerOf } from '../desk/names.ts';
import type { Reply } from '../desk/reply.ts';
import { answerBuyer } from '../staff/answer-buyer.ts';
import { bareWords, readNumber } from '../staff/read-words.ts';
import { unknownCase } from '../staff/refusal-text.ts';
import type { Call, StaffCommand } from '../staff/team-command.ts';
import { incompleteText } from '../staff/usage-text.ts';

/** Sends a ready reply in the buyer's language, else in the team's, else in any. */
export default {
  name: 'say',
  role: 'agent',
  run: async (rest, call) => {
    const { words, settings, store } = call;
    const { none, noReplies } = words.commands.say;
    const { number, name } = readRequest(rest, call.number);
    const names = Object.keys(settings.replies);
    if (names.length === 0) return [{ text: noReplies }];
    const replies = names.includes(name) ? settings.replies[name] : undefined;
    if (replies === undefined) {
      return [{ text: format(words.locale, none, { name, names: names.join(', ') }) }];
    }
    if (number === undefined) {
      return [{ text: incompleteText(words, words.usage.needsNumber, call.example) }];
    }
    const about = await store.load(number);
    if (about === undefined) return unknownCase(number, words);
    const template =
      replies[about.locale] ?? replies[settings.locale] ?? Object.values(replies)[0] ?? '';
    return await sendReply(about, template, call);
  },
} satisfies StaffCommand;

/** The name first or last: `/say apology 12`, `/say 12 apology`, or under the card `/say apology`. */
function readRequest(rest: string, under: number | undefined) {
  const first = readNumber(rest, under);
  const [, name = '', after = ''] = /^(\S*)\s*([\s\S]*)$/.exec(first.rest) ?? [];
  return {
    name: bareWords(name).toLowerCase(),
    number: readNumber(after, first.number).number,
  };
}

async function sendReply(about: Case, template: string, call: Call): Promise<readonly Reply[]> {
  const { words, companyName, by } = call;
  const buyer = buyerOf(about, words);
  const text = format(about.locale, asMessage(template), {
    buyer,
    company: companyName,
    reference: about.subject?.shipment.reference ?? '',
    staff: by.name,
    number: about.number,
  });
  const refused = await answerBuyer(about.number, { text }, call);
  if (refused.length > 0) return refused;
  return [{ text: format(words.locale, words.commands.say.done, { buyer, text }) }];
}

/** An operator's reply knows places and nothing else of messages: other braces and quotes are text. */
function asMessage(template: string): string {
  const quoted = template.replaceAll("'", "''");
  return quoted.replace(/\{\w+\}|[{}]+?(?=\{\w+\}|[^{}]|$)/g, (part) =>
    /\w/.test(part) ? part : `'${part}'`,
  );
}
