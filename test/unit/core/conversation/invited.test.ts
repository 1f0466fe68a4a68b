import { expect, it } from 'vitest';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { Subject } from '../../../../src/core/contract/subject.ts';
import { type FlowMode, newConversation } from '../../../../src/core/conversation/conversation.ts';
import { isInvited } from '../../../../src/core/conversation/invited.ts';
import { TalkRunner } from '../../../support/talk-runner.ts';

const BLANK = newConversation(conversationId('web', 'v.1'));
const TYPED: Subject = { verified: false, shipment: { reference: 'HP-26-1042' } };
const SIGNED: Subject = { ...TYPED, verified: true, invitation: 'i-1' };

function asking(subject: Subject): FlowMode {
  return { kind: 'flow', flow: 'post-shipment', state: undefined, settled: false, subject };
}

it('is nobody who comes by themselves, also with the number of an order', () => {
  expect(isInvited(BLANK)).toBe(false);
  expect(isInvited({ ...BLANK, mode: asking(TYPED) })).toBe(false);
});

it('is a buyer whom an invitation has led here, whatever goes on now', () => {
  const human = { kind: 'human', reason: 'asked', since: 0 } as const;
  const verifying: FlowMode = {
    ...asking(TYPED),
    underneath: { mode: asking(SIGNED), timers: [] },
  };
  expect(isInvited({ ...BLANK, mode: asking(SIGNED) })).toBe(true);
  expect(isInvited({ ...BLANK, mode: verifying })).toBe(true);
  expect(isInvited({ ...BLANK, mode: { ...human, resume: asking(SIGNED) } })).toBe(true);
  expect(isInvited({ ...BLANK, waiting: [{ flow: 'x', subject: SIGNED }] })).toBe(true);
});

it('is remembered when the talk is over', () => {
  const talk = new TalkRunner();
  talk.invite(SIGNED);
  expect(isInvited({ ...talk.conversation, mode: { kind: 'idle' }, waiting: [] })).toBe(true);
  const stranger = new TalkRunner();
  stranger.event({
    kind: 'found',
    result: { kind: 'subject', subject: TYPED, flow: 'post-shipment' },
  });
  expect(isInvited(stranger.conversation)).toBe(false);
});
