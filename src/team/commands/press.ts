import { fill } from '../../base/text/fill.ts';
import { REPAIR_KINDS } from '../cases/operations/repair.ts';
import { repairText } from '../desk/case-words.ts';
import type { Reply } from '../desk/desk.ts';
import { isSamePerson } from '../people.ts';
import { claimCase, releaseCase } from './case-commands.ts';
import { staffList } from './staff.ts';
import type { Call } from './team-command.ts';

/** A button of a card: it does what can be done without words, and says how to do the rest. */
export async function pressCard(
  number: number,
  value: string,
  call: Call,
): Promise<readonly Reply[]> {
  const { words } = call.desk;
  switch (value) {
    case 'claim':
      return await claimCase(number, '', call);
    case 'release':
      return await releaseCase(number, '', call);
    case 'answer':
      return await pressAnswer(number, call);
    case 'assign': {
      const example = (await staffList(call.desk))[0]?.name ?? call.by.name;
      return [{ text: fill(words.assignHow, { number, example }) }];
    }
    case 'note':
      return [{ text: fill(words.noteHow, { number }) }];
    case 'resolve':
      return [
        {
          text: fill(words.resolveHow, {
            number,
            kinds: REPAIR_KINDS.map((kind) => repairText(kind, words)).join(words.listSeparator),
          }),
        },
      ];
    default:
      return [];
  }
}

/** Who wants to answer wants the case. */
async function pressAnswer(number: number, call: Call): Promise<readonly Reply[]> {
  const found = await call.desk.store.load(number);
  const { claimedBy } = found ?? {};
  const isHeld = claimedBy && isSamePerson(call.desk.settings, claimedBy, call.by.id);
  if (isHeld) return [{ text: call.desk.words.claimedHint }];
  return await claimCase(number, '', call);
}
