import { fill } from '../../base/text/fill.ts';
import { joined } from '../../base/text/marked-text.ts';
import { OPEN_STATES } from '../cases/case-state.ts';
import { cardFor } from '../desk/card.ts';
import type { Reply } from '../desk/desk.ts';
import { historyLines } from '../desk/history.ts';
import { identitiesOf } from '../people.ts';
import type { CaseFilter } from '../ports.ts';
import { listText } from './case-lines.ts';
import { FIND } from './find-command.ts';
import { bareWords, readNumber } from './read-words.ts';
import { roleText } from './rights.ts';
import { staffList } from './staff.ts';
import type { Call, TeamCommand } from './team-command.ts';

const PAGE = 15;

type Filter = (call: Call) => Partial<CaseFilter>;

const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['', () => ({})],
  ['all', () => ({})],
  ['全部', () => ({})],
  ['mine', ({ by, desk }) => ({ mine: identitiesOf(desk.settings, by.id) })],
  ['我的', ({ by, desk }) => ({ mine: identitiesOf(desk.settings, by.id) })],
  ['red', () => ({ light: 'red' })],
  ['红灯', () => ({ light: 'red' })],
  ['yellow', () => ({ light: 'yellow' })],
  ['黄灯', () => ({ light: 'yellow' })],
  ['overdue', () => ({ overdue: true })],
  ['已超时', () => ({ overdue: true })],
]);

const CASES: TeamCommand = {
  name: 'cases',
  role: 'agent',
  usage: 'cases [mine|red|yellow|overdue]',
  example: '/cases red',
  chinese: { usage: 'cases [我的|红灯|黄灯|已超时]', example: '/cases 红灯' },
  run: async (rest, call) => {
    const { desk } = call;
    const filter = FILTERS.get(bareWords(rest).toLowerCase());
    if (filter === undefined) {
      const fault = `/cases ${rest}?`;
      return [{ text: fill(desk.words.incomplete, { fault, example: call.example }) }];
    }
    const page = await desk.store.list({ states: OPEN_STATES, limit: PAGE, ...filter(call) });
    if (page.cases.length === 0) {
      const isAll = bareWords(rest) === '';
      return [{ text: isAll ? desk.words.casesNone : desk.words.casesNoneOf }];
    }
    return [{ text: await listText(desk, page.cases, page.more) }];
  },
};

const CASE: TeamCommand = {
  name: 'case',
  role: 'agent',
  usage: 'case N',
  example: '/case 12',
  chinese: { usage: 'case 编号', example: '/case 12' },
  run: async (rest, call) => {
    const { desk } = call;
    const { number } = readNumber(rest, call.number);
    if (number === undefined) {
      const { words } = desk;
      const { example } = call;
      return [{ text: fill(words.incomplete, { fault: words.needsNumber, example }) }];
    }
    const found = await desk.store.load(number);
    if (found === undefined) return [{ text: fill(desk.words.refusedUnknown, { number }) }];
    const { text, marks, ...card } = await cardFor(found, desk);
    const shown = { text, marks: marks?.filter(({ kind }) => kind === 'bold') ?? [] };
    return [{ ...card, ...joined([shown, ...(await historyLines(found, desk))], '\n') }];
  },
};

const WHO: TeamCommand = {
  name: 'who',
  role: 'agent',
  usage: 'who',
  example: '/who',
  chinese: { usage: 'who', example: '/who' },
  run: async (_, { desk }) => {
    const { words, settings } = desk;
    const members = await staffList(desk);
    const lines = members.map(async ({ id, name, role }) => {
      const ids = identitiesOf(settings, id);
      const own = await desk.store.list({ mine: ids, states: OPEN_STATES, limit: PAGE });
      const count = own.cases.length;
      const line = fill(words.whoLine, {
        name,
        role: roleText(role, words),
        identity: ids.join(', '),
      });
      return count === 0
        ? line
        : `${line}${fill(words.whoCases, { count: `${count}${own.more ? '+' : ''}` })}`;
    });
    return [{ text: (await Promise.all(lines)).join('\n') }] satisfies readonly Reply[];
  },
};

export const LIST_COMMANDS: readonly TeamCommand[] = [CASES, CASE, FIND, WHO];
