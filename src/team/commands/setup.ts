import { format } from '../../base/text/message.ts';
import { personId } from '../people.ts';
import { bareWords } from '../staff/read-words.ts';
import { granters } from '../staff/rights.ts';
import { staffList } from '../staff/staff.ts';
import type { OpenCommand, Visit } from '../staff/team-command.ts';

/** Makes the first admin: the first who writes the code of the program's log. */
export default {
  name: 'setup',
  role: 'anyone',
  run: async (rest, visit) => [{ text: await admit(bareWords(rest), visit) }],
} satisfies OpenCommand;

async function admit(code: string, visit: Visit): Promise<string> {
  const { staff, words, setUp, settings, now, identity, name = identity } = visit;
  const { done, wrong, ended, over } = words.commands.setup;
  const admins = granters(await staffList(visit));
  if (admins !== '') return format(words.locale, over, { granters: admins });
  switch (await setUp.enter(code)) {
    case 'wrong':
      return wrong;
    case 'ended':
      return ended;
    case 'open': {
      const id = personId(settings, identity);
      await staff.put({ id, name, role: 'admin', by: identity, at: now() });
      return done;
    }
  }
}
