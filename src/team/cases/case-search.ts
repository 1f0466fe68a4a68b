import type { Case } from './case.ts';

/** What a case is found by: people, companies, goods, and what was said and written about it. */
export function searchableText({ number, subject, facts, plan, repair, notes }: Case): string {
  const { account, contact, shipment } = subject ?? {};
  const causes = facts.chains.map(({ rootCause }) => rootCause);
  const said = facts.words.map(({ text }) => text);
  const written = [plan?.text, repair?.text, ...notes.map(({ text }) => text)];
  const names = [account?.name, contact?.name, shipment?.reference, shipment?.product];
  const all = [`#${number}`, ...names, ...facts.themes, ...causes, ...said, ...written];
  return folded(all.filter((text) => text !== undefined).join('\n'));
}

/** The words of a question, as they stand in the text of what it means; none for an empty one. */
export function searchTerms(words: string): readonly string[] {
  return folded(words).split(/\s+/).filter(Boolean).slice(0, TERMS_LIMIT);
}

const TERMS_LIMIT = 10;

/** Without case, accents and the widths that Chinese keyboards give to letters. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
