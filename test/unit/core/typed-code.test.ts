import { expect, it } from 'vitest';
import { bindFlow } from '../../../src/core/contract/flow.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { newConversation } from '../../../src/core/conversation/conversation.ts';
import { react } from '../../../src/core/conversation/react.ts';
import { quiz } from '../../support/kernel/kernel-flows.ts';

const WORLD = {
  flows: new Map([['quiz', bindFlow(quiz, { questions: 3, keeps: 3 })]]),
  welcome: 'quiz',
  defaultLocale: 'en',
  can: () => undefined,
} as const;
const STATE = { asked: 1, startedAt: 0, reminded: false, over: false, answers: [] };

function lookedUp(text: string, settled: boolean): readonly string[] {
  const mode = { kind: 'flow', flow: 'quiz', state: STATE, settled } as const;
  const conversation = { ...newConversation(conversationId('slack', 'U1')), mode };
  const { outbox } = react(conversation, { kind: 'text', text }, [], WORLD, 0);
  return outbox.flatMap(({ job }) => (job.kind === 'look-up' ? [job.reference] : []));
}

it('opens an invitation by its code where nothing is asked any more', () => {
  expect(lookedUp(' 7k3m-9qxd\n', true)).toEqual(['7k3m-9qxd']);
  expect(lookedUp('terrible', true)).toEqual([]);
});

it('leaves what answers a question to the question', () => {
  expect(lookedUp('7K3M-9QXD', false)).toEqual([]);
});
