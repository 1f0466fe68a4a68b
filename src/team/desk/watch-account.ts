import { format } from '../../base/text/message.ts';
import type { Response } from '../../core/contract/response.ts';
import { accountFalls } from '../account-falls.ts';
import type { Desk } from './desk.ts';
import { notice } from './notice.ts';

/** So many of an account's last responses are looked at. */
const EARLIER = 3;

/** Tells the team where an account gives less than it did; silent where it does not. */
export async function watchAccount(desk: Desk, response: Response): Promise<void> {
  const { account, shipment } = response.subject;
  if (account === undefined || desk.teamChannels.length === 0) return;
  const earlier = await desk.earlierResponses(account.id, response.startedAt, EARLIER);
  const falls = accountFalls(response, earlier);
  if (falls.length === 0) return;
  const lines = falls.map(({ question, before, after, top }) =>
    format(desk.words.locale, desk.words.accountFell, {
      account: account.name,
      question: desk.labels.question(question),
      before,
      after: `${after}/${top}`,
      shipment: shipment.reference,
    }),
  );
  for (const channel of desk.teamChannels) {
    await notice(desk, `fall:${response.id}`, channel, { text: lines.join('\n') });
  }
}
