import { fill } from '../../core/fill.ts';
import { joined } from '../../core/marked-text.ts';
import { type Case, isOverdue } from '../cases/case.ts';
import { CLOCK_NAMES } from '../cases/case-clock.ts';
import { buyerLine, cardFor } from '../desk/card.ts';
import { clockText, counted, lightText, stateText } from '../desk/case-words.ts';
import type { Desk, Reply } from '../desk/desk.ts';
import { historyLines } from '../desk/history.ts';
import { momentText } from '../desk/moments.ts';
import { nameOf } from '../desk/names.ts';
import { identitiesOf } from '../people.ts';
import { type CaseFilter, OPEN_STATES, searchTerms } from '../ports.ts';
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

/** A line for each case. */
export async function listText(
  desk: Pick<Desk, 'words' | 'staff' | 'settings'>,
  cases: readonly Case[],
  more: boolean,
): Promise<string> {
  const { words } = desk;
  const lines = await Promise.all(cases.map((each) => caseLine(desk, each)));
  const head = counted('casesHead', more ? `${cases.length}+` : cases.length, words);
  return [head, ...lines].join('\n');
}

async function caseLine(
  desk: Pick<Desk, 'words' | 'staff' | 'settings'>,
  each: Case,
): Promise<string> {
  const { words, settings } = desk;
  const holder = each.claimedBy && (await nameOf(desk, each.claimedBy));
  return fill(words.casesLine, {
    number: each.number,
    light: lightText(each.light, words),
    state: stateText(each, words, holder),
    buyer: buyerLine(each, words),
    due: dueText(each, { words, settings }),
  });
}

function dueText(each: Case, { words, settings }: Pick<Desk, 'words' | 'settings'>): string {
  if (isOverdue(each)) return words.casesOverdue;
  if (each.waitingForBuyer !== undefined) return words.casesWaiting;
  const running = CLOCK_NAMES.flatMap((name) => {
    const at = each.clocks[name]?.running?.breachAt;
    return at === undefined ? [] : [{ name, at }];
  }).sort((one, other) => one.at - other.at)[0];
  if (running === undefined) return '–';
  const time = momentText(running.at, settings);
  return fill(words.casesDue, { clock: clockText(running.name, words), time });
}

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

const FIND: TeamCommand = {
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
    const found = await desk.store.search(rest, PAGE);
    if (found.length === 0) return [{ text: fill(words.findNone, { words: rest }) }];
    return [{ text: await listText(desk, found, false) }];
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
