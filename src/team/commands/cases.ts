import { OPEN_STATES } from '../cases/case-state.ts';
import { identitiesOf } from '../people.ts';
import type { CaseFilter } from '../ports.ts';
import { listText } from '../staff/case-lines.ts';
import { bareWords } from '../staff/read-words.ts';
import type { Call, StaffCommand } from '../staff/team-command.ts';
import { incompleteText } from '../staff/usage-text.ts';
import { writtenNames } from '../staff/written-names.ts';
import type { TeamWords } from '../words/words.ts';

const PAGE = 15;

type Filter = (call: Pick<Call, 'by' | 'settings'>) => Partial<CaseFilter>;
type FilterName = keyof TeamWords['commands']['cases']['filters'];

const FILTERS: Readonly<Record<FilterName, Filter>> = {
  all: () => ({}),
  mine: ({ by, settings }) => ({ mine: identitiesOf(settings, by.id) }),
  red: () => ({ severity: 'red' }),
  yellow: () => ({ severity: 'yellow' }),
  overdue: () => ({ overdue: true }),
};
const FILTER_NAMES = writtenNames(
  Object.keys(FILTERS) as FilterName[],
  ({ commands }) => commands.cases.filters,
);

/** Lists open cases, a line each. */
export default {
  name: 'cases',
  role: 'agent',
  run: async (rest, call) => {
    const { words, store } = call;
    const wish = bareWords(rest).toLowerCase();
    const name = wish === '' ? 'all' : FILTER_NAMES.get(wish);
    if (name === undefined) {
      return [{ text: incompleteText(words, `/cases ${rest}?`, call.example) }];
    }
    const page = await store.list({ states: OPEN_STATES, limit: PAGE, ...FILTERS[name](call) });
    if (page.cases.length > 0) return [{ text: await listText(call, page.cases, page.more) }];
    const { none, noneOf } = words.commands.cases;
    return [{ text: wish === '' ? none : noneOf }];
  },
} satisfies StaffCommand;
