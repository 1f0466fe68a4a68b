import { fill } from '../../core/fill.ts';
import { REPAIR_KINDS } from '../cases/repair.ts';
import type { Reply } from '../desk/desk.ts';
import { claimCase, releaseCase } from './case-commands.ts';
import type { Call } from './team-command.ts';

/** A button of a card: it does what can be done without words, and says how to do the rest. */
export async function pressCard(
  number: number,
  value: string,
  call: Call,
): Promise<readonly Reply[]> {
  const { words, staff } = call.desk;
  switch (value) {
    case 'claim':
      return await claimCase(number, '', call);
    case 'release':
      return await releaseCase(number, '', call);
    case 'answer':
      return await pressAnswer(number, call);
    case 'assign': {
      const example = (await staff.list())[0]?.name ?? call.by.name;
      return [{ text: fill(words.assignHow, { number, example }) }];
    }
    case 'note':
      return [{ text: fill(words.noteHow, { number }) }];
    case 'resolve':
      return [{ text: fill(words.resolveHow, { number, kinds: REPAIR_KINDS.join(', ') }) }];
    default:
      return [];
  }
}

/** Who wants to answer wants the case. */
async function pressAnswer(number: number, call: Call): Promise<readonly Reply[]> {
  const found = await call.desk.store.load(number);
  if (found?.claimedBy === call.by.id) return [{ text: call.desk.words.claimedHint }];
  return await claimCase(number, '', call);
}
