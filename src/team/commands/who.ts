import { format } from '../../base/text/message.ts';
import type { CaseReading } from '../case-service.ts';
import { OPEN_STATES } from '../cases/case-state.ts';
import type { Wording } from '../desk/labels.ts';
import { identitiesOf } from '../people.ts';
import { staffList } from '../staff/staff.ts';
import type { StaffCommand } from '../staff/team-command.ts';
import type { StaffMember } from '../staff-member.ts';

const PAGE = 15;

/** Lists everybody with rights and how many cases each has. */
export default {
  name: 'who',
  role: 'agent',
  run: async (_, call) => {
    const members = await staffList(call);
    const lines = await Promise.all(members.map((member) => memberLine(member, call)));
    return [{ text: lines.join('\n') }];
  },
} satisfies StaffCommand;

async function memberLine(
  { id, name, role }: StaffMember,
  { settings, store, words }: Wording & CaseReading,
): Promise<string> {
  const { line, cases } = words.commands.who;
  const ids = identitiesOf(settings, id);
  const identity = ids.join(', ');
  const said = format(words.locale, line, { name, role: words.roles[role], identity });
  const own = await store.list({ mine: ids, states: OPEN_STATES, limit: PAGE });
  const count = own.cases.length;
  if (count === 0) return said;
  return `${said}${format(words.locale, cases, { count, plus: own.more ? '+' : '' })}`;
}
