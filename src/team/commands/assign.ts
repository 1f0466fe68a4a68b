import { format } from '../../base/text/message.ts';
import { assign } from '../cases/operations/claim-case.ts';
import { actionOf, caseCommand, changeCase } from '../staff/case-command.ts';
import { personNamed } from '../staff/person-named.ts';
import { staffList } from '../staff/staff.ts';

/** Gives a case to a colleague. */
export default caseCommand({
  name: 'assign',
  button: {
    place: 3,
    press: async (number, { desk, by }) => {
      const { locale, commands } = desk.words;
      const example = (await staffList(desk))[0]?.name ?? by.name;
      return [{ text: format(locale, commands.assign.how, { number, example }) }];
    },
  },
  run: async (number, who, call) => {
    const person = await personNamed(who, call);
    if (person.kind === 'nobody') return [{ text: person.why }];
    const action = { ...actionOf(call), to: person.member.id };
    const { done } = call.desk.words.commands.assign;
    return await changeCase(
      call,
      number,
      (before, settings) => assign(before, action, settings),
      done,
    );
  },
});
