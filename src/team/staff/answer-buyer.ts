import { format } from '../../base/text/message.ts';
import type { FileSource } from '../../core/contract/message.ts';
import type { Case } from '../cases/case.ts';
import { isRefusal } from '../cases/operations/refusal.ts';
import { staffSpoke } from '../cases/speech.ts';
import type { Reply } from '../desk/desk.ts';
import { isSamePerson } from '../people.ts';
import { staffMember } from './staff.ts';
import type { Call } from './team-command.ts';

interface Words {
  readonly text: string;
  readonly files?: readonly FileSource[];
}

/**
 * Sends the words of a member of staff to the buyer, if that member has claimed the case. Success is
 * not confirmed: the thread shows the words. Rejects with the store's errors.
 */
export async function answerBuyer(
  number: number,
  said: Words,
  call: Call,
): Promise<readonly Reply[]> {
  const { desk, by, operation } = call;
  const { words, settings } = desk;
  const found = await desk.store.load(number);
  if (found === undefined)
    return [{ text: format(words.locale, words.refused.unknown, { number }) }];
  const refused = await whyNot(found, call);
  if (refused !== undefined) return [{ text: refused }];
  const text = settings.showStaffName ? `${by.name}: ${said.text}` : said.text;
  await desk.receive({
    id: `${operation}/said`.slice(-ID_LIMIT),
    conversation: found.conversation,
    at: desk.now(),
    content: { kind: 'staff-said', by: by.id, text, ...(said.files && { files: said.files }) },
  });
  const action = { operation, by: by.id, now: desk.now() };
  const result = await desk.cases.change(number, (before) => staffSpoke(before, action, settings));
  return isRefusal(result) ? [{ text: words.notSent.nobodyReachable }] : [];
}

const ID_LIMIT = 200;

async function whyNot(
  { number, claimedBy }: Case,
  { desk, by }: Call,
): Promise<string | undefined> {
  const { words, settings } = desk;
  if (claimedBy !== undefined && isSamePerson(settings, claimedBy, by.id)) return undefined;
  const holder = claimedBy === undefined ? undefined : await staffMember(desk, claimedBy);
  if (holder === undefined) return format(words.locale, words.notSent.claimFirst, { number });
  return format(words.locale, words.notSent.heldBy, { number, name: holder.name });
}
