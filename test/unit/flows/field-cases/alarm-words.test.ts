import { describe, expect, it } from 'vitest';
import type { Concern } from '../../../../src/core/contract/team-event.ts';
import { SUBJECT, subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

function concernsOf(talk: TalkRunner): readonly Concern[] {
  return talk.news.flatMap((news) => (news.kind === 'concern' ? [news.concern] : []));
}

describe("the operator's alarm words", () => {
  const settings = { alarmWords: ['recall', 'product liabil', '召回', 'Rückruf'] };

  it.each([
    ['as a reason', ['yes', '4'], 'The authority speaks of a product liability case'],
    ['at the last question', ['yes', '5', '10'], 'we had to recall 40 chairs'],
    ['at the opening', [], 'there will be a RECALL'],
    ['in Chinese, inside a sentence', ['yes', '5', '10'], '客户要求召回这批货'],
    ['without the dots', ['yes', '5', '10'], 'Rueckruf oder Rückrufaktion droht'],
  ])('call the team %s, and the talk goes on', (_, pressed, said) => {
    const talk = new TalkRunner({ settings });
    talk.invite(subjectFor('en', 'decision-maker'));
    for (const each of pressed) talk.press(each);
    const before = talk.said.length;
    talk.say(said);
    const alarm = concernsOf(talk).find(({ trigger }) => trigger === 'alarm');
    expect(alarm).toMatchObject({ words: [said], subject: { invitation: SUBJECT.invitation } });
    expect(talk.conversation.mode.kind).toBe('flow');
    expect(talk.said.length).toBeGreaterThan(before);
  });

  it('are told as such where the same message calls for a person', () => {
    const talk = new TalkRunner({ settings });
    talk.invite(subjectFor('en', 'decision-maker'));
    talk.press('yes');
    talk.say('we must recall the chairs, let me speak to your manager');
    expect(concernsOf(talk).map(({ trigger }) => trigger)).toEqual(['asked', 'alarm']);
    expect(talk.conversation.mode.kind).toBe('human');
  });

  it('call the team in a first message that nobody was invited to', () => {
    const talk = new TalkRunner({ settings });
    talk.say('We recalled the goods of last month');
    expect(concernsOf(talk).map(({ trigger }) => trigger)).toEqual(['unprompted', 'alarm']);
  });

  it.each(['we called you twice', 'the product is fine', 'recal'])(
    'are not heard in "%s"',
    (said) => {
      const talk = new TalkRunner({ settings });
      talk.say(said);
      expect(talk.concerns).not.toContain('alarm');
    },
  );
});
