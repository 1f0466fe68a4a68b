import { format } from '../../base/text/message.ts';
import { assign } from '../cases/operations/claim-case.ts';
import { caseCommand, changeCase } from '../staff/case-command.ts';
import { personNamed } from '../staff/person-named.ts';
import { staffList } from '../staff/staff.ts';

/** Gives a case to a colleague. */
export default caseCommand({
  name: 'assign',
  button: {
    place: 3,
    press: async (number, { words, staff, settings, by }) => {
      const example = (await staffList({ staff, settings }))[0]?.name ?? by.name;
      return [{ text: format(words.locale, words.commands.assign.how, { number, example }) }];
    },
  },
  run: async (number, who, call) => {
    const person = await personNamed(who, call);
    if (person.kind === 'nobody') return [{ text: person.why }];
    const to = person.member.id;
    return await changeCase(call, number, call.words.commands.assign.done, assign, { to });
  },
});
