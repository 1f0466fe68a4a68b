import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/base/instant.ts';
import { A_WHILE_MS } from '../../support/talk-runner.ts';
import { answers, begun } from './begun-talk.ts';

describe('words at any moment', () => {
  it.each(['back', 'zurück', '返回', 'atrás', 'voltar', 'retour', 'назад', 'رجوع'])(
    'goes one question back at "%s"',
    (word) => {
      const talk = begun();
      talk.press('5');
      talk.say(word);
      expect(talk.openQuestion()).toMatch(/\.overall$/);
      talk.press('4');
      expect(talk.response().answers[0]).toMatchObject({ value: 4, history: [{ value: 5 }] });
    },
  );

  it('skips the open question', () => {
    const talk = begun();
    talk.say('skip');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
    expect(talk.response().answers).toEqual([]);
  });

  it('changes an earlier answer and returns to where we were', () => {
    const talk = begun();
    for (const score of ['5', '5', '5']) talk.press(score);
    talk.say('change');
    expect(talk.openQuestion()).toMatch(/\.change$/);
    talk.press('quality');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
    talk.press('na');
    expect(talk.openQuestion()).toMatch(/\.communication$/);
    expect(answers(talk).quality).toBe('N/A');
  });

  it('changes an answer after the end, too', () => {
    const talk = begun({}, 'decision-maker');
    talk.press('5');
    talk.press('10');
    talk.press('skip');
    expect(talk.response().end).toBe('complete');
    talk.say('change overall');
    talk.press('5');
    expect(talk.response()).toMatchObject({ end: 'complete' });
    expect(talk.response().answers[0]?.history).toHaveLength(1);
  });

  it('stops, and goes on at the same question at "continue"', () => {
    const talk = begun();
    talk.press('5');
    talk.say('stop');
    expect(talk.response()).toMatchObject({ end: 'stopped' });
    talk.wait(30 * DAY_MS - HOUR_MS);
    expect(talk.said.length).toBe(4);
    talk.say('continue');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
    expect(talk.response().end).toBeUndefined();
  });

  it('says nothing more after "stop forever"', () => {
    const talk = begun();
    talk.say("don't message me again");
    expect(talk.conversation.optedOut).toBe(true);
    const said = talk.said.length;
    talk.wait(60 * DAY_MS);
    expect(talk.said.length).toBe(said);
  });

  it('calls a person and waits; "continue" takes the questions up again', () => {
    const talk = begun();
    talk.press('5');
    talk.say('转人工');
    expect(talk.notified).toEqual(['asked']);
    const said = talk.said.length;
    talk.say('the invoice shows the wrong amount');
    expect(talk.said.length).toBe(said);
    talk.say('continue');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
  });

  it('returns to the exact question when staff give the conversation back', () => {
    const talk = begun();
    talk.press('5');
    talk.event({ kind: 'claimed', by: 'slack:U1' });
    talk.say('5');
    expect(answers(talk)).toEqual({ overall: 5 });
    talk.event({ kind: 'staff-said', by: 'slack:U1', text: 'We are checking it.' });
    expect(talk.said.at(-1)).toMatchObject({ text: 'We are checking it.', by: 'slack:U1' });
    talk.event({ kind: 'released', by: 'slack:U1' });
    expect(talk.last()).toContain('Back to our questions');
    expect(talk.openQuestion()).toMatch(/\.quality$/);
  });

  it('proves who it is: company, shipment, product and the person in charge', () => {
    const talk = begun();
    talk.say('who are you?');
    for (const fact of ['Harbour & Pine', 'HP-1042', 'steel bolts', 'Li Wei']) {
      expect(talk.last()).toContain(fact);
    }
    expect(talk.response().answers).toEqual([]);
    expect(talk.openQuestion()).toMatch(/\.overall$/);
  });

  it('changes the language on request and asks again in it', () => {
    const talk = begun();
    talk.say('中文');
    expect(talk.last()).toMatch(/满意/);
    talk.say('language');
    talk.press('ar');
    expect(talk.last()).toMatch(/[\u0600-\u06ff]{3}/);
    expect(talk.said.at(-1)?.locale).toBe('ar');
    expect(talk.conversation.locale).toBe('ar');
  });

  it('notes feedback at any moment and asks the question again', () => {
    const talk = begun();
    talk.say('/feedback the carton was wet');
    expect(talk.feedback).toEqual(['the carton was wet']);
    expect(talk.openQuestion()).toMatch(/\.overall$/);
  });

  it('says which words there are at "help"', () => {
    const talk = begun();
    talk.say('help');
    expect(talk.last()).toContain('"back"');
    expect(talk.response().answers).toEqual([]);
  });
});

describe('silence', () => {
  it('reminds once, then closes as partial with the answers kept', () => {
    const talk = begun();
    talk.press('5');
    const said = talk.said.length;
    talk.wait(DAY_MS + A_WHILE_MS);
    expect(talk.said.length).toBe(said + 1);
    expect(talk.last()).toContain('short reminder');
    talk.wait(20 * DAY_MS);
    expect(talk.said.length).toBe(said + 1);
    expect(talk.response()).toMatchObject({ end: 'idle' });
    expect(answers(talk)).toEqual({ overall: 5 });
  });

  it('reminds twice at most, whatever is configured', () => {
    expect(() => begun({ settings: { remindAfterMs: [1, 2, 3] } })).toThrow();
  });

  it('goes on at the same question with a late answer', () => {
    const talk = begun();
    talk.press('5');
    talk.wait(12 * DAY_MS);
    expect(talk.response().end).toBe('idle');
    talk.say('5');
    expect(answers(talk)).toEqual({ overall: 5, quality: 5 });
    expect(talk.response().end).toBeUndefined();
    expect(talk.openQuestion()).toMatch(/\.timeliness$/);
  });

  it('is not broken by "thank you" after the end', () => {
    const talk = begun({}, 'decision-maker');
    talk.press('5');
    talk.press('10');
    talk.press('skip');
    const said = talk.said.length;
    talk.say('thank you');
    expect(talk.said.length).toBe(said);
    expect(talk.response().end).toBe('complete');
  });
});

describe('corrections and files', () => {
  it('corrects a stored answer when its message is edited, with history', () => {
    const talk = begun();
    talk.say('5', 'message-1');
    talk.event({ kind: 'edited', text: '3', messageId: 'message-1' });
    expect(talk.response().answers[0]).toMatchObject({
      value: 3,
      raw: '3',
      history: [{ value: 5, raw: '5' }],
    });
    expect(talk.last()).toContain('5 → 3');
  });

  it('corrects a link of a why chain when its message is edited', () => {
    const talk = begun();
    talk.press('2');
    talk.say('Carton 12 was wet', 'message-2');
    talk.event({ kind: 'edited', text: 'Cartons 12 and 13 were wet', messageId: 'message-2' });
    expect(talk.response().chains[0]?.links[0]?.answer).toBe('Cartons 12 and 13 were wet');
    expect(talk.last()).toContain('Cartons 12 and 13 were wet');
  });

  it('takes photos, voice and documents without losing the question', () => {
    const talk = begun();
    for (const kind of ['photo', 'voice', 'document', 'location', 'other'] as const) {
      talk.event({ kind: 'media', media: [{ kind, reference: 'file-1' }] });
      expect(talk.last()).toContain('kept');
      expect(talk.openQuestion()).toMatch(/\.overall$/);
    }
    talk.event({ kind: 'media', media: [{ kind: 'photo', reference: 'f' }], caption: '4' });
    expect(answers(talk)).toEqual({ overall: 4 });
  });

  it('ends as unreachable when the buyer blocks the bot', () => {
    const talk = begun();
    talk.press('5');
    talk.event({ kind: 'reachability', reachable: false });
    expect(talk.response()).toMatchObject({ end: 'unreachable' });
  });
});
