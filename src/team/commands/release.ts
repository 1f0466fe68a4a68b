import { release } from '../cases/operations/claim-case.ts';
import type { Reply } from '../desk/desk.ts';
import { actionOf, caseCommand, changeCase } from '../staff/case-command.ts';
import type { Call } from '../staff/team-command.ts';

/** Gives the conversation of a case back to the bot. */
export default caseCommand({
  name: 'release',
  button: {
    place: 1,
    isShown: ({ claimedBy }) => claimedBy !== undefined,
    press: releaseCase,
  },
  run: (number, _, call) => releaseCase(number, call),
});

async function releaseCase(number: number, call: Call): Promise<readonly Reply[]> {
  const action = actionOf(call);
  const { done } = call.desk.words.commands.release;
  return await changeCase(
    call,
    number,
    (before, settings) => release(before, action, settings),
    done,
  );
}
