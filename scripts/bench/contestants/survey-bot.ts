import type { Recorded } from '../talk.ts';

/** What the floor's and the peers' bot does with a message; they differ in how they keep it. */
export interface BotTurn {
  readonly answer?: Recorded;
  readonly reply: string;
}

export const THANKS = 'Thank you, that was the last question. We read every word.';
const HELP = 'You can answer in your own words, and end the questions whenever you like.';

/** Asks the questions one after another: the answer is to the first that has none. */
export function botTurn(questions: readonly string[], answered: number, text: string): BotTurn {
  const question = questions[answered];
  if (question === undefined) return { reply: THANKS };
  if (text === 'help') return { reply: `${HELP}\n\n${asked(question)}` };
  const next = questions[answered + 1];
  return {
    answer: { question, text },
    reply: next === undefined ? THANKS : asked(next),
  };
}

/** About as long as a question of Quayside's. */
export function asked(question: string): string {
  return `How satisfied were you with ${question}? 1 is not at all, 5 is very much, and any words are welcome.`;
}
