import { describe, expect, it } from 'vitest';
import { recordedIn } from '../../../scripts/bench/contestant.ts';
import { isDerailed } from '../../../scripts/bench/derailed.ts';
import { QUESTIONNAIRE } from '../../../scripts/bench/questionnaire.ts';
import { expectedOf, LONG_TALK, type Talk, USUAL_TALK } from '../../../scripts/bench/talk.ts';
import { SUBJECT, TalkRunner } from '../../support/talk-runner.ts';

function held(talk: Talk): TalkRunner {
  const runner = new TalkRunner({ settings: QUESTIONNAIRE });
  runner.invite(SUBJECT);
  for (const { text } of talk) runner.say(text);
  return runner;
}

describe('the talks of the bench', () => {
  it.each([
    ['usual', USUAL_TALK],
    ['long', LONG_TALK],
  ])('are answered by the shipped flow question for question: the %s one', (_, talk) => {
    const runner = held(talk);
    const stored = recordedIn(runner.response());
    expect(new Set(stored)).toEqual(new Set(expectedOf(talk)));
    expect(isDerailed(stored, expectedOf(talk))).toBe(false);
  });

  it('have one reply to every turn', () => {
    const runner = held(USUAL_TALK);
    expect(runner.said).toHaveLength(USUAL_TALK.length + 1);
  });

  it('are long enough for a hundredth turn and its neighbours', () => {
    expect(LONG_TALK.length).toBeGreaterThanOrEqual(104);
  });
});
