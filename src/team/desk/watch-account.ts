import type { Instant } from '../../base/instant.ts';
import { format } from '../../base/text/message.ts';
import type { Response } from '../../core/contract/response.ts';
import { accountFalls } from '../account-falls.ts';
import type { Labels } from './labels.ts';
import { type Posting, postNotice } from './notice.ts';

/** So many of an account's last responses are looked at. */
const EARLIER = 3;

/** How it is found out that an account gives less. */
export interface AccountWatch extends Posting {
  readonly labels: Labels;
  /** An account's responses begun before a moment, the newest first. */
  readonly earlierResponses: (
    account: string,
    before: Instant,
    limit: number,
  ) => Promise<readonly Response[]>;
}

/** Tells the team where an account gives less than it did; silent where it does not. */
export async function watchAccount(watch: AccountWatch, response: Response): Promise<void> {
  const { account, shipment } = response.subject;
  if (account === undefined || watch.teamChannels.length === 0) return;
  const earlier = await watch.earlierResponses(account.id, response.startedAt, EARLIER);
  const falls = accountFalls(response, earlier);
  if (falls.length === 0) return;
  const lines = falls.map(({ question, before, after, top }) =>
    format(watch.words.locale, watch.words.accountFell, {
      account: account.name,
      question: watch.labels.question(question),
      before,
      after: `${after}/${top}`,
      shipment: shipment.reference,
    }),
  );
  for (const channel of watch.teamChannels) {
    await postNotice(watch, `fall:${response.id}`, channel, { text: lines.join('\n') });
  }
}
