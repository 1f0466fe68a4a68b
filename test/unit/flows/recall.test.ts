import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

const SECRET = 'Carton 12 was “soaking” wet inside';

function begun(locale: Parameters<typeof subjectFor>[0] = 'en') {
  const talk = new TalkRunner();
  talk.invite(subjectFor(locale, 'purchaser'));
  talk.press('yes');
  return talk;
}

function recall(talk: TalkRunner, messageId: string): void {
  talk.event({ kind: 'recalled', messageId });
}

/** Everything that the talk and its response still know. */
function known(talk: TalkRunner): string {
  const { outbox: _outbox, teamOutbox: _news, ...rest } = talk.conversation;
  return JSON.stringify([rest, talk.response()]);
}

describe('a message that is taken back (W10)', () => {
  it('opens its score again, and asks for it', () => {
    const talk = begun();
    talk.say('5', 'm1');
    recall(talk, 'm1');
    expect(talk.last()).toMatch(/removed that answer[\s\S]*how satisfied are you with shipment/);
    expect(talk.response().answers).toEqual([]);
    talk.say('4', 'm2');
    expect(talk.response().answers).toMatchObject([{ question: 'overall', value: 4 }]);
  });

  it('opens its score again behind other questions, and goes on where it was', () => {
    const talk = begun();
    talk.say('5', 'm1');
    talk.say('5', 'm2');
    expect(talk.last()).toContain('on-time delivery');
    recall(talk, 'm1');
    expect(talk.last()).toContain('how satisfied are you with shipment');
    talk.say('5', 'm3');
    expect(talk.last()).toContain('on-time delivery');
  });

  it('takes the open why of its score along', () => {
    const talk = begun();
    talk.say('2', 'm1');
    expect(talk.last()).toContain('main reason');
    recall(talk, 'm1');
    expect(talk.last()).toContain('how satisfied are you with shipment');
    expect(talk.response().chains).toEqual([]);
    talk.say('5', 'm2');
    expect(talk.last()).toContain('the quality of the products');
  });

  it.each(LOCALES)('opens its why again, and no word of it stays: %s', (locale) => {
    const talk = begun(locale);
    talk.say('2', 'm1');
    talk.say(SECRET, 'm2');
    expect(talk.last()).toContain('12');
    recall(talk, 'm2');
    expect(known(talk)).not.toContain('Carton');
    expect(talk.response().chains).toMatchObject([{ dimension: 'overall', links: [] }]);
    talk.say('The pallets stood in the rain at the port', 'm3');
    expect(talk.response().chains[0]?.links).toMatchObject([{ messages: ['m3'] }]);
  });

  it('opens its example again, and keeps the answer before it', () => {
    const talk = begun();
    talk.say('2', 'm1');
    talk.say('it was bad', 'm2');
    expect(talk.last()).toContain('one example');
    talk.say('some boxes were crushed in a way', 'm3');
    recall(talk, 'm3');
    expect(talk.last()).toContain('one example');
    const [link] = talk.response().chains[0]?.links ?? [];
    expect(link).toMatchObject({ answer: 'it was bad', messages: ['m2'] });
    expect(link).not.toHaveProperty('example');
  });

  it('opens the last remark again after the end, and ends once more', () => {
    const talk = begun();
    for (const score of ['5', '5', '5', '5', '5', '10']) talk.press(score);
    talk.say(SECRET, 'm1');
    expect(talk.response().end).toBe('complete');
    recall(talk, 'm1');
    expect(talk.last()).toContain('anything else');
    expect(talk.response()).not.toHaveProperty('end');
    expect(known(talk)).not.toContain('Carton');
    talk.say('Thank you, all good this time', 'm2');
    expect(talk.response().end).toBe('complete');
    expect(talk.response().answers.at(-1)).toMatchObject({ kind: 'open', messages: ['m2'] });
  });

  it('says nothing while staff hold the talk; its question is asked once they give it back', () => {
    const talk = begun();
    talk.say('2', 'm1');
    talk.say(SECRET, 'm2');
    talk.event({ kind: 'claimed', by: 'slack:li' });
    const before = talk.said.length;
    recall(talk, 'm2');
    expect(talk.said).toHaveLength(before);
    expect(known(talk)).not.toContain('Carton');
    talk.event({ kind: 'released', by: 'slack:li' });
    expect(talk.last()).toContain('main reason');
  });

  it('leaves somebody alone who has stopped, and asks once they go on', () => {
    const talk = begun();
    talk.say('5', 'm1');
    talk.say('stop');
    recall(talk, 'm1');
    expect(talk.last()).toBe('I have removed that answer.');
    expect(talk.response().end).toBe('stopped');
    talk.say('continue');
    expect(talk.last()).toContain('how satisfied are you with shipment');
  });

  it('forgets a score that was changed since, and asks nothing', () => {
    const talk = begun();
    talk.say('2', 'm1');
    talk.event({ kind: 'edited', text: '4', messageId: 'm1' });
    recall(talk, 'm1');
    expect(talk.response().answers).toEqual([]);
    talk.say('3', 'm2');
    talk.say('change 1');
    talk.say('5', 'm3');
    const before = talk.said.length;
    recall(talk, 'm2');
    expect(talk.said).toHaveLength(before);
    const [answer] = talk.response().answers;
    expect(answer).toMatchObject({ value: 5 });
    expect(JSON.stringify(answer?.history ?? [])).not.toContain('m2');
  });

  it('is not answered where it was still waiting to be answered', () => {
    const talk = begun();
    talk.say('2', 'm1');
    talk.event({ kind: 'text', text: SECRET, messageId: 'm2' });
    const before = talk.said.length;
    recall(talk, 'm2');
    talk.say('The pallets stood in the rain at the port', 'm3');
    expect(talk.said.length).toBe(before + 1);
    expect(known(talk)).not.toContain('Carton');
  });

  it('takes a photo away from its answer, and what nobody knows changes nothing', () => {
    const talk = begun();
    const media = [{ kind: 'photo', reference: 'r' } as const];
    talk.event({ kind: 'media', media, messageId: 'm1' });
    expect(talk.response().files).toMatchObject([{ question: 'overall', message: 'm1' }]);
    recall(talk, 'm1');
    expect(talk.response().files).toEqual([]);
    expect(talk.conversation.shown).toEqual([]);
    const before = talk.said.length;
    recall(talk, 'never-seen');
    expect(talk.said).toHaveLength(before);
  });
});
