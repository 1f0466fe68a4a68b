import { format } from '../../base/text/message.ts';
import type { Choices } from '../../core/contract/message.ts';
import type { Case } from '../cases/case.ts';
import { OPEN_STATES } from '../cases/case-state.ts';
import { isRefusal } from '../cases/operations/refusal.ts';
import { showCase } from '../cases/show-case.ts';
import type { Desk, Reply } from '../desk/desk.ts';
import { STRANGERS as QUESTION } from '../desk/notice.ts';

import { listText } from '../staff/case-lines.ts';
import { readNumber } from '../staff/read-words.ts';
import { refusalText } from '../staff/refusal-text.ts';
import type { Call, StaffCommand } from '../staff/team-command.ts';
import { commandTexts } from '../words/command-texts.ts';

const PAGE = 15;
/** So many of them can be opened by a button. */
const BUTTONS = 5;

/** Lists the conversations of people without an invitation that have no card, or brings one out. */
const strangers: StaffCommand = {
  name: 'strangers',
  role: 'agent',
  run: async (rest, call) => {
    const { number } = readNumber(rest, undefined);
    return number === undefined ? await listed(call) : await broughtOut(number, call);
  },
  answerButtons: {
    isAsked: (question) => question === QUESTION,
    press: async (_, value, call) => {
      const { example } = commandTexts(call.desk.words, strangers.name);
      return await strangers.run(value, { ...call, example });
    },
  },
};

export default strangers;

async function listed({ desk }: Call): Promise<readonly Reply[]> {
  const { words } = desk;
  const page = await desk.store.list({ heldBack: true, states: OPEN_STATES, limit: PAGE });
  if (page.cases.length === 0) return [{ text: words.strangers.none }];
  const text = `${await listText(desk, page.cases, page.more)}\n${words.commands.strangers.how}`;
  return [{ text, choices: buttonsFor(page.cases, desk) }];
}

function buttonsFor(cases: readonly Case[], { words }: Pick<Desk, 'words'>): Choices {
  const options = cases.slice(0, BUTTONS).map(({ number }) => ({
    value: String(number),
    label: format(words.locale, words.commands.strangers.open, { number }),
  }));
  return { question: QUESTION, layout: 'list', options };
}

async function broughtOut(number: number, call: Call): Promise<readonly Reply[]> {
  const { desk, operation, by, example } = call;
  const action = { operation, by: by.id, now: desk.now() };
  const result = await desk.cases.change(number, (before, settings) =>
    showCase(before, action, settings),
  );
  if (isRefusal(result)) return [{ text: await refusalText(desk, number, result, example) }];
  return [{ text: format(desk.words.locale, desk.words.commands.strangers.done, { number }) }];
}
