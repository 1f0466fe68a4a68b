import { fill } from '../../base/text/fill.ts';
import type { Choices } from '../../core/contract/message.ts';
import type { Case } from '../cases/case.ts';
import { OPEN_STATES } from '../cases/case-state.ts';
import { isRefusal } from '../cases/operations/refusal.ts';
import { showCase } from '../cases/show-case.ts';
import type { Desk, Reply } from '../desk/desk.ts';
import { STRANGERS as QUESTION } from '../desk/notice.ts';

import { listText } from './case-lines.ts';
import { readNumber } from './read-words.ts';
import { refusalText } from './refusal-text.ts';
import type { Call, TeamCommand } from './team-command.ts';

const PAGE = 15;
/** So many of them can be opened by a button. */
const BUTTONS = 5;

/** Lists the conversations of people without an invitation that have no card, or brings one out. */
export const STRANGERS: TeamCommand = {
  name: 'strangers',
  role: 'agent',
  usage: 'strangers [N]',
  example: '/strangers 12',
  chinese: { usage: 'strangers [编号]', example: '/strangers 12' },
  run: async (rest, call) => {
    const { number } = readNumber(rest, undefined);
    return number === undefined ? await listed(call) : await broughtOut(number, call);
  },
};

async function listed({ desk }: Call): Promise<readonly Reply[]> {
  const { words } = desk;
  const page = await desk.store.list({ heldBack: true, states: OPEN_STATES, limit: PAGE });
  if (page.cases.length === 0) return [{ text: words.strangersNone }];
  const text = `${await listText(desk, page.cases, page.more)}\n${words.strangersHow}`;
  return [{ text, choices: buttonsFor(page.cases, desk) }];
}

function buttonsFor(cases: readonly Case[], { words }: Pick<Desk, 'words'>): Choices {
  const options = cases.slice(0, BUTTONS).map(({ number }) => ({
    value: String(number),
    label: fill(words.buttonOpen, { number }),
  }));
  return { question: QUESTION, layout: 'list', options };
}

async function broughtOut(number: number, call: Call): Promise<readonly Reply[]> {
  const { desk, operation, by, example } = call;
  const deed = { operation, by: by.id, now: desk.now() };
  const result = await desk.cases.change(number, (before, settings) =>
    showCase(before, deed, settings),
  );
  if (isRefusal(result)) return [{ text: await refusalText(desk, number, result, example) }];
  return [{ text: fill(desk.words.strangerShown, { number }) }];
}
