import type { Response, WhyChain } from '../contract/response.ts';

type Answered = Pick<Response, 'answers' | 'chains' | 'files'>;

/**
 * A response without the words of one message: without its answer and that answer's earlier versions,
 * without the rest of a why chain from there on, since later questions quote it, and without its
 * files. Unchanged where the message gave nothing to the response.
 */
export function withoutMessage<Said extends Answered>(said: Said, message: string): Said {
  const answers = said.answers
    .filter(({ messages }) => !messages?.includes(message))
    .map((answer) => withoutHistory(answer, message));
  const chains = said.chains.map((chain) => chainBefore(chain, message));
  const files = said.files?.filter((file) => file.message !== message);
  const isSame =
    sameItems(answers, said.answers) &&
    sameItems(chains, said.chains) &&
    files?.length === said.files?.length;
  return isSame ? said : { ...said, answers, chains, ...(files && { files }) };
}

function withoutHistory(answer: Response['answers'][number], message: string) {
  const history = answer.history?.filter(({ messages }) => !messages?.includes(message));
  return history?.length === answer.history?.length ? answer : { ...answer, history };
}

/** The chain up to the message, open again; unchanged where the message is not in it. */
function chainBefore(chain: WhyChain, message: string): WhyChain {
  const index = chain.links.findIndex(({ messages }) => messages?.includes(message));
  const link = chain.links[index];
  if (link === undefined) return chain;
  const { dimension, links } = chain;
  const before = links.slice(0, index);
  if (!link.exampleMessages?.includes(message)) return { dimension, links: before };
  const { example: _, exampleMessages, ...vague } = link;
  const messages = vague.messages?.filter((each) => !exampleMessages.includes(each));
  return { dimension, links: [...before, { ...vague, ...(messages && { messages }) }] };
}

function sameItems(some: readonly object[], others: readonly object[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
