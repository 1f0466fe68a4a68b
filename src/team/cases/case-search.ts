import type { Case } from './case.ts';

/** What a case is found by: people, companies, goods, and what was said and written about it. */
export function searchableText({ number, subject, facts, plan, repair, notes }: Case): string {
  const { account, contact, shipment } = subject ?? {};
  const causes = facts.chains.map(({ rootCause }) => rootCause);
  const said = facts.words.map(({ text }) => text);
  const written = [plan?.text, repair?.text, ...notes.map(({ text }) => text)];
  const names = [account?.name, contact?.name, shipment?.reference, shipment?.product];
  const all = [`#${number}`, ...names, ...facts.themes, ...causes, ...said, ...written];
  return foldedText(all.filter((text) => text !== undefined).join('\n'));
}

/**
 * The words of a question, as they stand in the text of what it means, without quotes around them
 * and the signs that end them; none for an empty one.
 */
export function searchTerms(words: string): readonly string[] {
  const terms = foldedText(words)
    .split(/[\s,，、;；]+/u)
    .map(withoutQuotes);
  return terms.filter(Boolean).slice(0, TERMS_LIMIT);
}

function withoutQuotes(term: string): string {
  return term.replace(OPENING, '').replace(CLOSING, '');
}

const QUOTES = `"'\`´“”„‟«»‹›‘’‚‛「」『』《》〈〉〝〞`;
const OPENING = new RegExp(`^[${QUOTES}]+`, 'u');
const CLOSING = new RegExp(`[${QUOTES}.。:：!！?？…]+$`, 'u');

const TERMS_LIMIT = 10;

/** Without case, accents and the widths that Chinese keyboards give to letters. */
export function foldedText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
