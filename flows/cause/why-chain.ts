import type { WhyChain } from '../../src/core/contract/response.ts';
import { isAngry, isDontKnow, isNothing, isRefusal, isVague, repeats } from '../tone/tone.ts';
import { rootCauseOf } from './root-cause.ts';

/** What an answer to "why" does to the chain. */
export interface WhyStep {
  readonly chain: WhyChain;
  /** What to ask next; `nothing` once the chain has its end. */
  readonly next: 'why' | 'example' | 'nothing';
}

export interface WhyAnswer {
  readonly question: string;
  readonly text: string;
  readonly at: number;
  readonly messages: readonly string[];
}

/**
 * Adds an answer to a why chain. It ends at `maximumDepth`, a repeated answer, "don't know",
 * a refusal, anger, or an answer that names a cause somebody can change; the first vague
 * answer is asked for one example.
 */
export function answerWhy(chain: WhyChain, said: WhyAnswer, maximumDepth: number): WhyStep {
  const { text } = said;
  if (isAngry(text)) return endChain(withLink(chain, said), 'anger');
  if (isRefusal(text)) return endChain(chain, 'refused');
  if (isDontKnow(text) || isNothing(text)) return endChain(chain, 'unknown');
  if (repeats(text, earlierAnswers(chain))) return endChain(chain, 'repeated');
  const longer = withLink(chain, said);
  const cause = rootCauseOf(text);
  if (cause !== undefined) return endChain({ ...longer, rootCause: cause }, 'root-cause');
  if (isVague(text) && !askedForExample(chain)) return { chain: longer, next: 'example' };
  return deeper(longer, maximumDepth);
}

/** The example that the last, vague answer was asked for; nothing usable leaves the answer as it was. */
export function answerExample(chain: WhyChain, said: WhyAnswer, maximumDepth: number): WhyStep {
  const { text } = said;
  if (isAngry(text)) return endChain(withExample(chain, said), 'anger');
  if (isRefusal(text)) return endChain(chain, 'refused');
  if (isDontKnow(text) || isNothing(text)) return endChain(chain, 'unknown');
  const longer = withExample(chain, said);
  const cause = rootCauseOf(text);
  if (cause !== undefined) return endChain({ ...longer, rootCause: cause }, 'root-cause');
  return deeper(longer, maximumDepth);
}

export function endChain(chain: WhyChain, end: NonNullable<WhyChain['end']>): WhyStep {
  return { chain: { ...chain, end }, next: 'nothing' };
}

function deeper(chain: WhyChain, maximumDepth: number): WhyStep {
  return chain.links.length >= maximumDepth ? endChain(chain, 'depth') : { chain, next: 'why' };
}

function withLink(chain: WhyChain, { question, text, at, messages }: WhyAnswer): WhyChain {
  const link = { question, answer: text, at, messages: [...messages] };
  return { ...chain, links: [...chain.links, link] };
}

function withExample(chain: WhyChain, { text, messages }: WhyAnswer): WhyChain {
  const last = chain.links.at(-1);
  if (last === undefined) return chain;
  const link = {
    ...last,
    example: text,
    messages: [...(last.messages ?? []), ...messages],
    exampleMessages: [...messages],
  };
  return { ...chain, links: [...chain.links.slice(0, -1), link] };
}

function askedForExample(chain: WhyChain): boolean {
  return chain.links.some(({ example, answer }) => example !== undefined || isVague(answer));
}

function earlierAnswers(chain: WhyChain): readonly string[] {
  return chain.links.flatMap(({ answer, example }) =>
    example === undefined ? [answer] : [answer, example],
  );
}
