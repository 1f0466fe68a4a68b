import { format } from '../../base/text/message.ts';
import { OPEN_STATES } from '../cases/case-state.ts';
import type { Desk } from '../desk/desk.ts';
import { identitiesOf } from '../people.ts';
import { staffList } from '../staff/staff.ts';
import type { StaffCommand } from '../staff/team-command.ts';
import type { StaffMember } from '../staff-member.ts';

const PAGE = 15;

/** Lists everybody with rights and how many cases each has. */
export default {
  name: 'who',
  role: 'agent',
  run: async (_, { desk }) => {
    const members = await staffList(desk);
    const lines = await Promise.all(members.map((member) => memberLine(member, desk)));
    return [{ text: lines.join('\n') }];
  },
} satisfies StaffCommand;

async function memberLine({ id, name, role }: StaffMember, desk: Desk): Promise<string> {
  const { settings, store, words } = desk;
  const { line, cases } = words.commands.who;
  const ids = identitiesOf(settings, id);
  const identity = ids.join(', ');
  const said = format(words.locale, line, { name, role: words.roles[role], identity });
  const own = await store.list({ mine: ids, states: OPEN_STATES, limit: PAGE });
  const count = own.cases.length;
  if (count === 0) return said;
  return `${said}${format(words.locale, cases, { count, plus: own.more ? '+' : '' })}`;
}
