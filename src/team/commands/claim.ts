import { claim } from '../cases/operations/claim-case.ts';
import type { Reply } from '../desk/desk.ts';
import { actionOf, caseCommand, changeCase } from '../staff/case-command.ts';
import type { Call } from '../staff/team-command.ts';

export default caseCommand({
  name: 'claim',
  button: {
    place: 1,
    isShown: ({ claimedBy }) => claimedBy === undefined,
    press: claimCase,
  },
  run: (number, _, call) => claimCase(number, call),
});

/** Assigns the conversation of a case to the caller. The card’s *Answer* calls it too. */
export async function claimCase(number: number, call: Call): Promise<readonly Reply[]> {
  const action = actionOf(call);
  const { done } = call.desk.words.commands.claim;
  return await changeCase(
    call,
    number,
    (before, settings) => claim(before, action, settings),
    done,
  );
}
