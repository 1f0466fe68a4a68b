import { describe, expect, it } from 'vitest';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

function low(): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor('en', 'decision-maker'));
  talk.press('yes');
  talk.press('1');
  return talk;
}

/** The reasons that the team was told last. */
function toldReasons(talk: TalkRunner): readonly string[] {
  const concerns = talk.news.flatMap((news) => (news.kind === 'concern' ? [news.concern] : []));
  const chains = concerns.at(-1)?.response?.chains ?? [];
  return chains.flatMap(({ links }) => links.map(({ answer }) => answer));
}

describe('the reason for a low score', () => {
  it('is told to the team as it is said, though the chain goes on: most people leave then', () => {
    const talk = low();
    talk.say('40 cartons were crushed and mouldy on 12 October');
    expect(toldReasons(talk)).toEqual(['40 cartons were crushed and mouldy on 12 October']);
    talk.say('The container leaked at sea');
    expect(toldReasons(talk)).toHaveLength(2);
  });

  it('is not asked once the score is changed to the best', () => {
    const talk = low();
    talk.say('Two cartons from pallet 7 were crushed on 12 October');
    talk.say('back');
    talk.say('change');
    talk.say('overall');
    talk.say('5');
    expect(talk.last()).not.toContain('What was the main reason?');
    expect(talk.response().answers[0]?.value).toBe(5);
    expect(talk.response().chains).toEqual([]);
  });
});
