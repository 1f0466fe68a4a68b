import { format } from '../../base/text/message.ts';
import type { FileSource } from '../../core/contract/message.ts';
import type { Case } from '../cases/case.ts';
import { isRefusal } from '../cases/operations/refusal.ts';
import { staffSpoke } from '../cases/speech.ts';
import type { Reply } from '../desk/reply.ts';
import { eventId } from '../event-id.ts';
import { isSamePerson } from '../people.ts';
import { unknownCase } from './refusal-text.ts';
import { staffMember } from './staff.ts';
import type { Call, CaseCall } from './team-command.ts';

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
  call: CaseCall & Pick<Call, 'receive' | 'now'>,
): Promise<readonly Reply[]> {
  const { words, settings, by, operation, now } = call;
  const found = await call.store.load(number);
  if (found === undefined) return unknownCase(number, words);
  const refused = await refusalFor(found, call);
  if (refused !== undefined) return [{ text: refused }];
  const text = settings.showStaffName ? `${by.name}: ${said.text}` : said.text;
  await call.receive({
    id: eventId(`${operation}/said`),
    conversation: found.conversation,
    at: now(),
    content: { kind: 'staff-said', by: by.id, text, ...(said.files && { files: said.files }) },
  });
  const result = await call.cases.perform(number, staffSpoke, { operation, by: by.id });
  return isRefusal(result) ? [{ text: words.notSent.nobodyReachable }] : [];
}

async function refusalFor(
  { number, claimedBy }: Case,
  call: CaseCall,
): Promise<string | undefined> {
  const { words, settings, by } = call;
  if (claimedBy !== undefined && isSamePerson(settings, claimedBy, by.id)) return undefined;
  const holder = claimedBy === undefined ? undefined : await staffMember(call, claimedBy);
  if (holder === undefined) return format(words.locale, words.notSent.claimFirst, { number });
  return format(words.locale, words.notSent.heldBy, { number, name: holder.name });
}
