import { describe, expect, it } from 'vitest';
import { openSurveys } from '../../../../src/core/conversation/open-surveys.ts';
import { SUBJECT, TalkRunner } from '../../../support/talk-runner.ts';

const OTHER = { ...SUBJECT, invitation: 'inv-2', shipment: { reference: 'HP-1043' } };

describe('the surveys that are open in a conversation', () => {
  it('are the one being answered and those that wait', () => {
    const talk = new TalkRunner();
    expect(openSurveys(talk.conversation)).toEqual([]);
    talk.invite(SUBJECT);
    talk.invite(OTHER);
    expect(openSurveys(talk.conversation)).toEqual(['HP-1042', 'HP-1043']);
  });

  it('stay open while staff hold the conversation, and end with the survey', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.event({ kind: 'claimed', by: 'slack:U1' });
    expect(openSurveys(talk.conversation)).toEqual(['HP-1042']);
    talk.event({ kind: 'released', by: 'slack:U1' });
    talk.say('stop');
    expect(openSurveys(talk.conversation)).toEqual([]);
  });
});
