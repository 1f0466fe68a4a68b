import { expect } from 'vitest';
import type { Clause } from '../clause.ts';
import type { Buyer } from '../platform.ts';
import type { Stage } from '../stage.ts';

/** What is typed to come to a question, each after the answer to the one before. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  'the consent': [],
  'the score': ['yes'],
  'the reason': ['yes', '2'],
  'the recommendation': ['yes', '5'],
  'the last question': ['yes', '5', '10'],
};

const clause: Clause = {
  name: 'choices',
  sentence: 'takes every choice both chosen and typed, for the same answer',
  stage: 'alone',
  holds: async (stage) => {
    for (const [question, words] of Object.entries(QUESTIONS)) {
      const scout = await askedAfter(stage, words);
      const labels = await labelsBefore(stage, scout);
      expect(labels.length, question).toBeGreaterThan(0);
      await Promise.all(labels.map((label) => sameBothWays(stage, words, label)));
    }
  },
};

async function sameBothWays(stage: Stage, words: readonly string[], label: string): Promise<void> {
  const chooser = await askedAfter(stage, words);
  const typist = await askedAfter(stage, words);
  const before = chooser.saw().length;
  await chooser.choose(label);
  await typist.say(label);
  await stage.rest(chooser);
  await stage.rest(typist);
  const [chosen, typed] = await Promise.all([effect(stage, chooser), effect(stage, typist)]);
  expect(typed, label).toEqual(chosen);
  expect(chosen.lines, label).toBeGreaterThan(before);
}

async function askedAfter(stage: Stage, words: readonly string[]): Promise<Buyer> {
  const buyer = await stage.arrived();
  for (const word of words) {
    await buyer.say(word);
    await stage.rest(buyer);
  }
  return buyer;
}

/** As the transcript has them: some platforms have nothing that could be pressed. */
async function labelsBefore({ program }: Stage, buyer: Buyer): Promise<readonly string[]> {
  const lines = await program.app.transcript(buyer.conversation);
  return lines.at(-1)?.choices?.options.map(({ label }) => label) ?? [];
}

/** All that follows from an answer, without its times and words, and what is asked next. */
async function effect(stage: Stage, buyer: Buyer) {
  const lines = await stage.program.app.transcript(buyer.conversation);
  const bot = lines.filter(({ author }) => author === 'bot');
  const { end, answers, chains } = await stage.responseOf(buyer);
  return {
    end,
    answers: answers.map(({ at: _, raw: _raw, messages: _messages, ...rest }) => rest),
    chains: chains.map(({ dimension, end: chainEnd }) => ({ dimension, end: chainEnd })),
    next: paragraphsOf(bot.at(-1)?.text).at(-1),
    lines: bot.length,
  };
}

/** What is said before a question may differ: a choice is told from a word. */
function paragraphsOf(text = ''): readonly string[] {
  return text.replace(/HP-\w+/g, 'HP-1').split('\n\n');
}

export default clause;
