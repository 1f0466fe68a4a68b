import { format } from '../../base/text/message.ts';
import type { Case } from '../cases/case.ts';
import type { OperationContext } from '../cases/operations/operation-context.ts';
import { isRefusal, type Refusal } from '../cases/operations/refusal.ts';
import type { Reply } from '../desk/reply.ts';
import type { TeamSettings } from '../team-settings.ts';
import { freeCase } from './free-cases.ts';
import { readNumber } from './read-words.ts';
import { refusalText } from './refusal-text.ts';
import { staffMember } from './staff.ts';
import type { Call, CaseCall, CommandButton, StaffCommand } from './team-command.ts';
import { incompleteText } from './usage-text.ts';

interface CaseCommand {
  readonly name: string;
  /** Under a card, what follows may be a sentence with a number in it. */
  readonly takesProse?: true;
  readonly button?: CommandButton;
  readonly run: (number: number, rest: string, call: Call) => Promise<readonly Reply[]>;
}

/** A command about one case, named by its number or by the card under which it is written. */
export function caseCommand({ run, takesProse, ...command }: CaseCommand): StaffCommand {
  return {
    ...command,
    role: 'agent',
    run: async (written, call) => {
      const under = takesProse === true ? call.number : undefined;
      const { number = call.number, rest } = readNumber(written, under);
      if (number !== undefined) return await run(number, rest, call);
      const { words, example } = call;
      return [{ text: incompleteText(words, words.usage.needsNumber, example) }];
    },
  };
}

/** What staff do to a case; `Details` is what they say with it. */
type StaffOperation<Details> = (
  before: Case,
  context: OperationContext & Details,
  settings: TeamSettings,
) => Case | Refusal;

/** Does something to the case that was named, and says what came of it: `done`, or why not. */
export async function changeCase<Details extends object>(
  call: CaseCall,
  number: number,
  done: string,
  operation: StaffOperation<Details>,
  details: Details,
): Promise<readonly Reply[]> {
  const { cases, words, example, by, now } = call;
  const context = { operation: call.operation, by: by.id, now: now(), ...details };
  const change = () =>
    cases.change(number, (before, settings) => operation(before, context, settings));
  let result = await change();
  // Somebody who has no rights any more keeps a case from nobody.
  if (isRefusal(result) && result.refused === 'taken' && !(await staffMember(call, result.by))) {
    await freeCase(number, result.by, call);
    result = await change();
  }
  const text = isRefusal(result)
    ? await refusalText(call, number, result, example)
    : format(words.locale, done, { number });
  return [{ text }];
}
