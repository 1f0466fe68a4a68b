import { format } from '../../src/base/text/message.ts';
import type { FlowContext } from '../../src/core/contract/flow.ts';
import { flowWords } from '../words/words.ts';

type Context = Pick<FlowContext, 'locale' | 'subject'>;

/** Who looks after the buyer's orders, as messages take it, and whether one is known. */
export function managerOf(context: Context) {
  const subject = verified(context);
  const manager = subject?.account?.owner ?? subject?.shipment.owner?.name;
  return manager === undefined ? { managed: 'no', manager: '' } : { managed: 'yes', manager };
}

/** Whom the buyer can turn to about this shipment, and how; nothing where nobody is known. */
export function contactTexts(context: Context): readonly string[] {
  const { locale } = context;
  const subject = verified(context);
  const { owner } = subject?.shipment ?? {};
  const name = owner?.name ?? subject?.account?.owner;
  if (name === undefined) return [];
  const reach = owner?.reach === undefined ? name : `${name}, ${owner.reach}`;
  return [format(locale, flowWords(locale).anytime.whoOwner, { owner: reach })];
}

/** A number can be guessed: who typed one is told no names. */
function verified({ subject }: Context): Context['subject'] {
  return subject?.verified === true ? subject : undefined;
}
