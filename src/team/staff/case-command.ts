import { format } from '../../base/text/message.ts';
import type { CaseOperation } from '../case-service.ts';
import type { OperationContext } from '../cases/operations/operation-context.ts';
import { isRefusal } from '../cases/operations/refusal.ts';
import type { Reply } from '../desk/desk.ts';
import { freeCase } from './free-cases.ts';
import { readNumber } from './read-words.ts';
import { refusalText } from './refusal-text.ts';
import { staffMember } from './staff.ts';
import type { Call, CommandButton, StaffCommand } from './team-command.ts';
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
      const { words } = call.desk;
      return [{ text: incompleteText(words, words.usage.needsNumber, call.example) }];
    },
  };
}

/** Does something to the case that was named, and says what came of it. */
export async function changeCase(
  call: Call,
  number: number,
  operation: CaseOperation,
  done: string,
): Promise<readonly Reply[]> {
  const { desk, example } = call;
  const result = await tried(call, number, operation);
  if (isRefusal(result)) return [{ text: await refusalText(desk, number, result, example) }];
  return [{ text: format(desk.words.locale, done, { number }) }];
}

/** Somebody who has no rights any more keeps a case from nobody. */
async function tried(call: Call, number: number, operation: CaseOperation) {
  const { cases } = call.desk;
  const result = await cases.change(number, operation);
  if (!isRefusal(result) || result.refused !== 'taken') return result;
  if ((await staffMember(call.desk, result.by)) !== undefined) return result;
  await freeCase(number, result.by, call);
  return await cases.change(number, operation);
}

export function actionOf({ operation, by, desk }: Call): OperationContext {
  return { operation, by: by.id, now: desk.now() };
}
