import type { CaseDetail, CaseHeard } from '../../insight/ports.ts';
import type { Case } from './case.ts';

/** A case as an export tells it. */
export function caseDetail(one: Case): CaseDetail {
  const { number, openedAt, severity, state, breaches, reopened, conversation } = one;
  const { subject, speakerName, owner, repair, trigger, facts } = one;
  const { account, contact, shipment } = subject ?? {};
  const { firstAnsweredAt, resolvedAt } = one;
  const links = facts.chains.flatMap(({ links }) => links);
  const whys = links.map(({ answer, example }) => (example ? `${answer} – ${example}` : answer));
  return {
    ...{ number, openedAt, severity, state, breaches, reopened, conversation, trigger },
    buyer: contact?.name ?? speakerName,
    contact: contact?.id,
    accountName: account?.name,
    reference: shipment?.reference,
    shipment: shipment?.id,
    product: shipment?.product,
    themes: facts.themes,
    owner,
    words: [...whys, ...facts.words.map(({ text }) => text)],
    repair: repair && { kind: repair.kind, text: repair.text },
    ...(firstAnsweredAt !== undefined && { firstAnswerAfterMs: firstAnsweredAt - openedAt }),
    ...(resolvedAt !== undefined && { resolvedAfterMs: resolvedAt - openedAt }),
    ...(account !== undefined && { account: account.id }),
  };
}

/** A case as far as it tells whether words belong to it. */
export function caseHeard({
  number,
  id,
  conversation,
  openedAt,
  resolvedAt,
  facts,
}: Case): CaseHeard {
  return {
    ...{ number, concern: id, conversation, openedAt, resolvedAt },
    words: facts.words.map(({ text }) => text),
  };
}
