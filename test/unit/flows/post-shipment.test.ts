import { describe, expect, it } from 'vitest';
import { DAY_MS, SECOND_MS } from '../../../src/base/instant.ts';
import { SUBJECT, subjectFor, TalkRunner } from '../../support/talk-runner.ts';
import { answers, begun } from './begun-talk.ts';

describe('the opening', () => {
  it('names company, shipment, time needed and the privacy notice', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    expect(talk.last()).toContain('Harbour & Pine');
    expect(talk.last()).toContain('HP-1042');
    expect(talk.last()).toMatch(/7 short questions, about 2 min/);
    expect(talk.last()).toMatch(/deleted on request/);
  });

  it('records consent with the version of the text, and nothing before it', () => {
    const talk = new TalkRunner({ settings: { consentVersion: 'v7' } });
    talk.invite(SUBJECT);
    expect(talk.response().consent).toBeUndefined();
    talk.press('yes');
    expect(talk.response().consent).toEqual({ textVersion: 'v7', at: talk.now });
    expect(talk.conversation.consent?.textVersion).toBe('v7');
  });

  it('takes a score given at once as agreement and as the first answer', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.say('5');
    expect(talk.response().consent).toBeDefined();
    expect(answers(talk)).toEqual({ overall: 5 });
  });

  it('leaves who says "not now" alone, and begins when they say "continue"', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.press('no');
    expect(talk.response().end).toBe('refused');
    talk.wait(3 * DAY_MS);
    const before = talk.said.length;
    talk.say('continue');
    expect(talk.said.length).toBe(before + 1);
    expect(talk.last()).toContain('May we begin?');
  });
});

describe('the survey', () => {
  it('asks a purchaser overall, four dimensions, recommendation and one open question', () => {
    const talk = begun();
    for (const score of ['5', '5', '5', '5', '5', '10']) talk.press(score);
    expect(talk.last()).toContain('anything else');
    talk.say('All good, see you at the fair in Cologne');
    expect(answers(talk)).toEqual({
      overall: 5,
      quality: 5,
      timeliness: 5,
      communication: 5,
      documents: 5,
      recommend: 10,
      open: 'All good, see you at the fair in Cologne',
    });
    expect(talk.response().end).toBe('complete');
    expect(talk.last()).toContain('Thank you, Anna');
  });

  it('asks a decision maker fewer questions than quality control', () => {
    const lengths = ['decision-maker', 'quality'].map((role) => {
      const talk = begun({}, role);
      let asked = 1;
      while (talk.response().end === undefined) {
        const { kind } =
          talk.said.at(-1)?.choices?.layout === 'scale' ? { kind: 'scale' } : { kind: 'open' };
        if (kind === 'scale') talk.press(talk.last().includes('recommend') ? '10' : '5');
        else talk.press('skip');
        asked += 1;
        if (asked > 20) throw new Error('the survey does not end');
      }
      return talk.response().answers.length;
    });
    expect(lengths).toEqual([3, 5]);
  });

  it('takes "not applicable" for every dimension and keeps it out of the scores', () => {
    const talk = begun();
    talk.press('5');
    talk.say('n/a');
    talk.press('na');
    expect(answers(talk)).toEqual({ overall: 5, quality: 'N/A', timeliness: 'N/A' });
    expect(talk.response().chains).toEqual([]);
  });

  it('asks for effort only where the shipment had a problem', () => {
    const well = begun();
    const badly = new TalkRunner();
    badly.invite({ ...SUBJECT, shipment: { ...SUBJECT.shipment, hadProblem: true } });
    badly.press('yes');
    for (const talk of [well, badly]) {
      for (const score of ['5', '5', '5', '5', '5', '10']) talk.press(score);
    }
    expect(well.last()).toContain('anything else');
    expect(badly.last()).toContain('How easy');
    badly.say('quite good');
    expect(answers(badly).effort).toBe(4);
    expect(badly.response().answers.at(-1)).toMatchObject({ kind: 'effort', better: 'high' });
  });

  it.each([3, 4, 5, 7, 10, 11])('asks on a scale of %i points by configuration alone', (points) => {
    const from = points === 11 ? 0 : 1;
    const talk = begun({ settings: { scales: { satisfaction: { from, points } } } });
    const options = talk.said.at(-1)?.choices?.options.map(({ value }) => value);
    expect(options).toHaveLength(points);
    talk.press(String(from + points - 1));
    expect(answers(talk).overall).toBe(from + points - 1);
    expect(talk.response().chains).toEqual([]);
  });

  it('asks a fifth dimension by configuration alone, called as the operator calls it', () => {
    const dimensions = [{ key: 'packaging', label: { en: 'the packaging', de: 'die Verpackung' } }];
    const talk = begun({ settings: { dimensions } });
    talk.press('5');
    expect(talk.last()).toContain('the packaging');
  });

  it('says what it did not understand and asks the same question again', () => {
    const talk = begun();
    talk.say('order 5 was late');
    expect(talk.last()).toContain('number from 1 to 5');
    expect(talk.last()).toContain('how satisfied are you with shipment HP-1042');
    talk.say('7');
    expect(talk.last()).toContain('7 is not on this scale');
    expect(talk.response().answers).toEqual([]);
    talk.say('four stars');
    expect(answers(talk).overall).toBe(4);
  });

  it('takes a press on an old question for nothing', () => {
    const talk = begun();
    const first = talk.openQuestion();
    talk.press('5');
    talk.press('1', first);
    expect(answers(talk)).toEqual({ overall: 5 });
    expect(talk.last()).toContain('quality');
  });
});

describe('languages', () => {
  it('speaks the contact’s language', () => {
    const talk = new TalkRunner();
    talk.invite(subjectFor('zh-CN'));
    expect(talk.said[0]?.locale).toBe('zh-CN');
    expect(talk.last()).toContain('您好');
  });

  it('hears the language from the first words where nobody told it', () => {
    const talk = new TalkRunner();
    const { locale: _, ...contact } = subjectFor('en').contact ?? { id: '', name: '', role: '' };
    talk.invite({ ...SUBJECT, contact });
    talk.say('可以，请开始吧，谢谢');
    expect(talk.conversation.locale).toBe('zh-CN');
  });

  it('speaks the default language where it knows nothing', () => {
    const talk = new TalkRunner({ defaultLocale: 'de' });
    talk.event({ kind: 'opened' });
    expect(talk.said[0]?.locale).toBe('de');
  });
});

describe('two shipments in one chat', () => {
  it('finishes one before it begins the other', () => {
    const talk = begun({}, 'decision-maker');
    talk.invite({
      ...subjectFor('en', 'decision-maker'),
      invitation: 'inv-2',
      shipment: { reference: 'HP-2000' },
    });
    talk.press('5');
    talk.press('10');
    talk.press('skip');
    expect(talk.last()).toContain('HP-2000');
    const ids = new Set(talk.responses.map(({ id }) => id));
    expect(ids).toEqual(new Set(['inv-1', 'inv-2']));
  });
});

describe('a person without an invitation', () => {
  it('is asked for the order number or simply heard', () => {
    const talk = new TalkRunner();
    talk.say('Hi');
    expect(talk.last()).toContain('order or shipment number');
    talk.say('The carton that came yesterday was completely wet');
    expect(talk.feedback).toEqual(['The carton that came yesterday was completely wet']);
  });

  it('is told kindly that a number is unknown', () => {
    const talk = new TalkRunner();
    talk.say('PO-99871');
    expect(talk.last()).toContain('could not find that number');
  });

  it('gets a person with one word', () => {
    const talk = new TalkRunner();
    talk.say('human');
    expect(talk.notified).toEqual(['asked']);
  });
});

it('never waits longer for more words than a burst lasts', () => {
  const talk = begun();
  talk.press('2');
  const before = talk.now;
  talk.say('The carton 7 was wet');
  expect(talk.now - before).toBeLessThanOrEqual(2 * SECOND_MS);
});
