import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../src/core/contract/feedback.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

/** A short survey that is over. */
function ended(): TalkRunner {
  const talk = invited();
  for (const score of ['yes', '5', '10']) talk.press(score);
  talk.say('no');
  expect(talk.response().end).toBe('complete');
  return talk;
}

function invited(): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor('en', 'decision-maker'));
  return talk;
}

function kept({ rows }: TalkRunner): readonly (readonly [Feedback['moment'], string])[] {
  return rows.map(({ moment, text }) => [moment, text]);
}

// notices: what is said to a person is not kept
describe('what is said unasked is kept with the moment of it', () => {
  it('while a question is open', () => {
    const talk = invited();
    talk.press('yes');
    talk.say('/feedback the carton was wet');
    expect(kept(talk)).toEqual([['during-survey', 'the carton was wet']]);
    expect(talk.rows[0]?.subject?.contact?.id).toBe('contact-1');
  });

  it.each(['carton 12 was wet', '12号纸箱都湿了', 'llegó mojado'])(
    'after the end, be it ever so short: "%s"',
    (said) => {
      const talk = ended();
      talk.say(said);
      expect(kept(talk)).toEqual([['after-end', said]]);
      expect(talk.concerns).toContain('unprompted');
    },
  );

  it.each(['thank you', '谢谢', 'ok', 'see you soon'])('but courtesy is none: "%s"', (said) => {
    const talk = ended();
    talk.say(said);
    expect(kept(talk)).toEqual([]);
  });

  it('in anger after the end, of which the team hears once', () => {
    const talk = ended();
    talk.say('You are thieves, all 40 cartons were empty!!!');
    expect(kept(talk)).toEqual([['after-end', 'You are thieves, all 40 cartons were empty!!!']]);
    expect(talk.concerns.filter((trigger) => trigger === 'unprompted')).toEqual([]);
    expect(talk.notified).toEqual(['anger']);
  });

  it('with a call for a person, where the sentence says more', () => {
    const talk = ended();
    talk.say('I want to speak to a person about the wet cartons of this order');
    expect(kept(talk)).toEqual([
      ['after-end', 'I want to speak to a person about the wet cartons of this order'],
    ]);
  });

  it('but an answer is an answer, also where it calls the team', () => {
    const talk = invited();
    talk.press('yes');
    talk.press('2');
    talk.say('You are thieves, all 40 cartons were empty!!!');
    expect(talk.notified).toEqual(['anger']);
    expect(kept(talk)).toEqual([]);
  });

  it.each([
    ['no thank you, I have no time for questions', 0],
    ['leave me alone with your questions', 0],
    ['no more questions please, half of the cartons were broken', 1],
  ])('by who refuses only where it is more than a refusal: "%s"', (said, count) => {
    const talk = invited();
    talk.say(said);
    expect(talk.feedback).toHaveLength(count);
    expect(talk.response().end).toBe(count === 0 ? 'refused' : undefined);
  });

  it.each(['Half of the boxes were broken', '纸箱湿了'])(
    'by somebody whom no invitation brought: "%s"',
    (said) => {
      const talk = new TalkRunner();
      talk.say(said);
      expect(kept(talk)).toEqual([['no-invitation', said]]);
      expect(talk.rows[0]?.subject).toBeUndefined();
      expect(talk.concerns).toEqual(['unprompted']);
    },
  );

  it('to a person who has the talk in hand, of which the team hears by the relay alone', () => {
    const talk = invited();
    talk.press('yes');
    talk.say('human');
    const before = talk.concerns.length;
    talk.say('By the way, the forms were in Chinese only', 'm7');
    talk.say('ok');
    talk.event({
      kind: 'media',
      media: [{ kind: 'photo', reference: 'p' }],
      caption: 'this carton is broken',
    });
    expect(kept(talk)).toEqual([
      ['with-person', 'By the way, the forms were in Chinese only'],
      ['with-person', 'this carton is broken'],
    ]);
    expect(talk.rows[0]).toMatchObject({ messages: ['m7'], subject: { verified: true } });
    expect(talk.concerns).toHaveLength(before);
  });
});
