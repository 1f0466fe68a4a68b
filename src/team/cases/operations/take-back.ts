import type { Case } from '../case.ts';
import type { CaseFacts } from '../case-facts.ts';
import { addAuditEntry, redrawCard } from '../change.ts';
import { once } from './once.ts';

type Chain = CaseFacts['chains'][number];
type Messages = { readonly messages?: readonly string[] | undefined };

/** The buyer took a message back: what it said stays on the case as a mark and no longer as words. */
export const takeBack = once<{ readonly message: string }>((current, context) => {
  const facts = factsWithout(current.facts, context.message);
  if (facts === current.facts) return current;
  return redrawCard(addAuditEntry({ ...current, facts }, context, 'facts'));
});

/** True where the message said something that the case shows. */
export function showsMessage({ facts }: Case, message: string): boolean {
  return factsWithout(facts, message) !== facts;
}

function factsWithout(facts: CaseFacts, message: string): CaseFacts {
  const isIt = ({ messages }: Messages) => messages?.includes(message) ?? false;
  const links = facts.chains.flatMap((chain) => chain.links);
  const isShown = facts.files?.some((file) => file.message === message) ?? false;
  if (![...facts.scores, ...facts.words, ...links].some(isIt) && !isShown) return facts;
  const files = facts.files?.filter((file) => file.message !== message);
  return {
    ...facts,
    scores: facts.scores.filter((score) => !isIt(score)),
    chains: facts.chains.map((chain) => chainWithout(chain, isIt)),
    words: facts.words.map((said) =>
      isIt(said) ? { at: said.at, text: '', recalled: true } : said,
    ),
    ...(files && { files }),
  };
}

/** Empty words are a mark; the questions after them may quote them. */
function chainWithout(chain: Chain, isIt: (said: Messages) => boolean): Chain {
  const index = chain.links.findIndex(isIt);
  if (index === -1) return chain;
  const { rootCause: _, ...rest } = chain;
  const links = chain.links.map((link, at) => {
    if (at < index) return link;
    const { example: _example, ...plain } = link;
    return isIt(link) ? { ...plain, answer: '' } : { ...link, question: '' };
  });
  return { ...rest, links };
}
