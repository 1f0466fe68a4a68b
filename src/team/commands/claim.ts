import { claim } from '../cases/operations/claim-case.ts';
import type { Reply } from '../desk/reply.ts';
import { caseCommand, changeCase } from '../staff/case-command.ts';
import type { CaseCall } from '../staff/team-command.ts';

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
export async function claimCase(number: number, call: CaseCall): Promise<readonly Reply[]> {
  return await changeCase(call, number, call.words.commands.claim.done, claim, {});
}
