import { format } from '../../base/text/message.ts';
import { note } from '../cases/operations/plan-case.ts';
import { actionOf, caseCommand, changeCase } from '../staff/case-command.ts';

/** Keeps a note that the buyer does not see. */
export default caseCommand({
  name: 'note',
  takesProse: true,
  button: {
    place: 4,
    press: async (number, { desk }) => {
      const { locale, commands } = desk.words;
      return [{ text: format(locale, commands.note.how, { number }) }];
    },
  },
  run: async (number, text, call) => {
    const action = { ...actionOf(call), text };
    const { done } = call.desk.words.commands.note;
    return await changeCase(
      call,
      number,
      (before, settings) => note(before, action, settings),
      done,
    );
  },
});
