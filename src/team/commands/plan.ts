import { plan } from '../cases/operations/plan-case.ts';
import { caseCommand, changeCase } from '../staff/case-command.ts';

/** Keeps what will be done, and by when. */
export default caseCommand({
  name: 'plan',
  takesProse: true,
  run: (number, text, call) =>
    changeCase(call, number, call.words.commands.plan.done, plan, { text }),
});
