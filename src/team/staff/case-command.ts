import { format } from '../../base/text/message.ts';
import type { Operation } from '../cases/operations/operation-context.ts';
import { isRefusal } from '../cases/operations/refusal.ts';
import type { CardParts } from '../desk/card.ts';
import type { Reply } from '../desk/reply.ts';
import { freeCase } from './free-cases.ts';
import { readNumber } from './read-words.ts';
import { refusalText } from './refusal-text.ts';
import { staffMember } from './staff.ts';
import type { CaseCall, CommandButton, StaffCommand } from './team-command.ts';
import { incompleteText } from './usage-text.ts';

interface CaseCommand {
  readonly name: string;
  /** Under a card, what follows may be a sentence with a number in it. */
  readonly takesProse?: true;
  readonly button?: CommandButton;
  readonly run: (
    number: number,
    rest: string,
    call: CaseCall & CardParts,
  ) => Promise<readonly Reply[]>;
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

/** Does something to the case that was named, and answers with what came of it: `done`, or why not. */
export async function changeCase<Details extends object>(
  call: CaseCall,
  number: number,
  done: string,
  operation: Operation<Details>,
  details: Details,
): Promise<readonly Reply[]> {
  const { cases, words, example, by } = call;
  const asked = { operation: call.operation, by: by.id, ...details };
  let result = await cases.perform(number, operation, asked);
  // Somebody who has no rights any more keeps a case from nobody.
  if (isRefusal(result) && result.refused === 'taken' && !(await staffMember(call, result.by))) {
    await freeCase(number, result.by, call);
    result = await cases.perform(number, operation, asked);
  }
  const text = isRefusal(result)
    ? await refusalText(call, number, result, example)
    : format(words.locale, done, { number });
  return [{ text }];
}
