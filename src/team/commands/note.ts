import { format } from '../../base/text/message.ts';
import { note } from '../cases/operations/plan-case.ts';
import { caseCommand, changeCase } from '../staff/case-command.ts';

/** Keeps a note that the buyer does not see. */
export default caseCommand({
  name: 'note',
  takesProse: true,
  button: {
    place: 4,
    press: async (number, { words }) => [
      { text: format(words.locale, words.commands.note.how, { number }) },
    ],
  },
  run: (number, text, call) =>
    changeCase(call, number, call.words.commands.note.done, note, { text }),
});
