import { format } from '../../base/text/message.ts';
import type { Choices } from '../../core/contract/message.ts';
import type { CaseReading } from '../case-service.ts';
import type { Case } from '../cases/case.ts';
import { OPEN_STATES } from '../cases/case-state.ts';
import { showCase } from '../cases/show-case.ts';
import type { Wording } from '../desk/labels.ts';
import { STRANGERS as QUESTION } from '../desk/notice.ts';
import type { Reply } from '../desk/reply.ts';
import { changeCase } from '../staff/case-command.ts';
import { listText } from '../staff/case-lines.ts';
import { readNumber } from '../staff/read-words.ts';
import type { StaffCommand } from '../staff/team-command.ts';
import { commandTexts } from '../words/command-texts.ts';
import type { TeamWords } from '../words/words.ts';

const PAGE = 15;
/** So many of them can be opened by a button. */
const BUTTONS = 5;

/** Lists the conversations of people without an invitation that have no card, or brings one out. */
const strangers: StaffCommand = {
  name: 'strangers',
  role: 'agent',
  run: async (rest, call) => {
    const { number } = readNumber(rest, undefined);
    if (number === undefined) return await listStrangers(call);
    return await changeCase(call, number, call.words.commands.strangers.done, showCase, {});
  },
  answerButtons: {
    isAsked: (question) => question === QUESTION,
    press: async (_, value, call) => {
      const { example } = commandTexts(call.words, strangers.name);
      return await strangers.run(value, { ...call, example });
    },
  },
};

export default strangers;

async function listStrangers(call: Wording & CaseReading): Promise<readonly Reply[]> {
  const { words, store } = call;
  const page = await store.list({ heldBack: true, states: OPEN_STATES, limit: PAGE });
  if (page.cases.length === 0) return [{ text: words.strangers.none }];
  const text = `${await listText(call, page.cases, page.more)}\n${words.commands.strangers.how}`;
  return [{ text, choices: buttonsFor(page.cases, words) }];
}

function buttonsFor(cases: readonly Case[], words: TeamWords): Choices {
  const options = cases.slice(0, BUTTONS).map(({ number }) => ({
    value: String(number),
    label: format(words.locale, words.commands.strangers.open, { number }),
  }));
  return { question: QUESTION, layout: 'list', options };
}
