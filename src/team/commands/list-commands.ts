import { fill } from '../../core/fill.ts';
import { type Case, isOverdue } from '../cases/case.ts';
import { CLOCK_NAMES } from '../cases/case-clock.ts';
import { buyerLine, cardFor } from '../desk/card.ts';
import { clockText, lightText, stateText } from '../desk/case-words.ts';
import type { Desk, Reply } from '../desk/desk.ts';
import { momentText } from '../desk/moments.ts';
import { nameOf } from '../desk/names.ts';
import { type CaseFilter, OPEN_STATES, searchTerms } from '../ports.ts';
import { bareWords, readNumber } from './read-words.ts';
import { roleText } from './rights.ts';
import type { Call, TeamCommand } from './team-command.ts';

const PAGE = 15;
const HISTORY_SHOWN = 15;

type Filter = (call: Call) => Partial<CaseFilter>;

const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['', () => ({})],
  ['all', () => ({})],
  ['全部', () => ({})],
  ['mine', ({ by }) => ({ mine: by.id })],
  ['我的', ({ by }) => ({ mine: by.id })],
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
  run: async (rest, call) => {
    const { desk } = call;
    const filter = FILTERS.get(bareWords(rest).toLowerCase());
    if (filter === undefined) {
      const fault = `/cases ${rest}?`;
      return [{ text: fill(desk.words.incomplete, { fault, example: CASES.example }) }];
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
  const head = fill(words.casesHead, { count: more ? `${cases.length}+` : cases.length });
  return [head, ...lines].join('\n');
}

async function caseLine(
  { words, staff, settings }: Pick<Desk, 'words' | 'staff' | 'settings'>,
  each: Case,
): Promise<string> {
  const holder = each.claimedBy && (await nameOf(staff, each.claimedBy));
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
  run: async (rest, call) => {
    const { desk } = call;
    const { number } = readNumber(rest, call.number);
    if (number === undefined) {
      const { words } = desk;
      const { example } = CASE;
      return [{ text: fill(words.incomplete, { fault: words.needsNumber, example }) }];
    }
    const found = await desk.store.load(number);
    if (found === undefined) return [{ text: fill(desk.words.refusedUnknown, { number }) }];
    const card = await cardFor(found, desk);
    return [{ ...card, text: [card.text, ...(await historyLines(desk, found))].join('\n') }];
  },
};

async function historyLines(desk: Desk, { notes, audit }: Case): Promise<readonly string[]> {
  const { words, settings, staff } = desk;
  const noted = notes.map(async ({ text, by, at }) => {
    const name = await nameOf(staff, by);
    return fill(words.caseNote, { name, time: momentText(at, settings), text });
  });
  const newest = audit.filter(({ what }) => what !== 'facts').slice(-HISTORY_SHOWN);
  const happened = newest.map(async ({ at, by, what, from, to }) =>
    fill(words.caseHistoryLine, {
      time: momentText(at, settings),
      name: await nameOf(staff, by),
      what: [what, from && `${from} →`, to].filter(Boolean).join(' '),
    }),
  );
  const lines = await Promise.all([...noted, ...happened]);
  return lines.length === 0 ? [] : [words.caseHistory, ...lines];
}

const FIND: TeamCommand = {
  name: 'find',
  role: 'agent',
  usage: 'find words',
  example: '/find wet carton',
  run: async (rest, { desk }) => {
    const { words } = desk;
    if (searchTerms(rest).length === 0) {
      const { example } = FIND;
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
  run: async (_, { desk }) => {
    const { words, staff } = desk;
    const members = await staff.list();
    const lines = members.map(async ({ id, name, role }) => {
      const own = await desk.store.list({ mine: id, states: OPEN_STATES, limit: PAGE });
      const count = own.cases.length;
      const line = fill(words.whoLine, { name, role: roleText(role, words), identity: id });
      return count === 0
        ? line
        : `${line}${fill(words.whoCases, { count: `${count}${own.more ? '+' : ''}` })}`;
    });
    return [{ text: (await Promise.all(lines)).join('\n') }] satisfies readonly Reply[];
  },
};

export const LIST_COMMANDS: readonly TeamCommand[] = [CASES, CASE, FIND, WHO];
