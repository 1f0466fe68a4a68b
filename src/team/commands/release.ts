import { release } from '../cases/operations/claim-case.ts';
import type { Reply } from '../desk/reply.ts';
import { caseCommand, changeCase } from '../staff/case-command.ts';
import type { CaseCall } from '../staff/team-command.ts';

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

async function releaseCase(number: number, call: CaseCall): Promise<readonly Reply[]> {
  return await changeCase(call, number, call.words.commands.release.done, release, {});
}
