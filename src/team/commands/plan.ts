import { plan } from '../cases/operations/plan-case.ts';
import { actionOf, caseCommand, changeCase } from '../staff/case-command.ts';

/** Keeps what will be done, and by when. */
export default caseCommand({
  name: 'plan',
  takesProse: true,
  run: async (number, text, call) => {
    const action = { ...actionOf(call), text };
    const { done } = call.desk.words.commands.plan;
    return await changeCase(
      call,
      number,
      (before, settings) => plan(before, action, settings),
      done,
    );
  },
});
