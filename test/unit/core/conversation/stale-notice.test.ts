import { expect, it } from 'vitest';
import type { InboundEvent } from '../../../../src/core/contract/event.ts';
import { bindFlow } from '../../../../src/core/contract/flow.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import { accept } from '../../../../src/core/conversation/accept.ts';
import {
  type Conversation,
  newConversation,
} from '../../../../src/core/conversation/conversation.ts';
import { staleNotice } from '../../../../src/core/conversation/stale-notice.ts';
import { quiz } from '../../../support/kernel/kernel-flows.ts';

const ID = conversationId('web', 'x');
const WORLD = {
  flows: new Map([['quiz', bindFlow(quiz, { questions: 3, keeps: 3 })]]),
  welcome: 'quiz',
  defaultLocale: 'en',
  can: () => undefined,
} as const;
const STATE = { asked: 1, startedAt: 0, reminded: false, over: false, answers: [] };
const asked: Conversation = {
  ...newConversation(ID),
  mode: { kind: 'flow', flow: 'quiz', state: STATE, settled: false },
};

function press(id: string, question = 'q1'): InboundEvent {
  return { id, conversation: ID, at: 0, content: { kind: 'choice', question, value: '1' } };
}

const noticeFor = (conversation: Conversation, event: InboundEvent) =>
  staleNotice(conversation, event, WORLD, 0);

it('tells who presses a question that is no longer open', () => {
  expect(noticeFor(asked, press('a'))).toBeUndefined();
  expect(noticeFor(asked, press('a', 'q0'))).toBe('no longer open');
});

it('tells the later of two presses at once, and neither a repeated one nor another question', () => {
  const waiting = accept(asked, press('a'), 0);
  if (waiting === 'full') throw new Error('one event fills nothing');
  expect(noticeFor(waiting, press('b'))).toBe('no longer open');
  expect(noticeFor(waiting, press('a'))).toBeUndefined();
  const typed: InboundEvent = { ...press('c'), content: { kind: 'text', text: '1' } };
  expect(noticeFor(waiting, typed)).toBeUndefined();
});
