import { format } from '../../base/text/message.ts';
import { mayUse } from '../staff/rights.ts';
import { isForStaff, type StaffCommand } from '../staff/team-command.ts';
import { commandTexts } from '../words/command-texts.ts';

/** Lists what this person can do here, a line each. */
const help: StaffCommand = {
  name: 'help',
  role: 'agent',
  run: async (_, { words, by, commands }) => {
    const { head, line } = words.commands.help;
    const known = commands.filter(
      (each) => isForStaff(each) && each.name !== help.name && mayUse(by, each.role),
    );
    const lines = known.map(({ name }) => {
      const { usage, about } = commandTexts(words, name);
      return format(words.locale, line, { usage, about });
    });
    return [{ text: [head, ...lines].join('\n') }];
  },
};

export default help;
