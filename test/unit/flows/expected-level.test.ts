import { describe, expect, it } from 'vitest';
import { SurveySettings } from '../../../flows/survey/survey-settings.ts';
import { flowWords } from '../../../flows/words/words.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

const ASKED = {
  dimensions: [{ key: 'reliability', expected: true }, { key: 'quality' }],
  variants: { other: ['dimensions', 'effort', 'open'] },
};

/** A buyer who is asked what an excellent supplier should reach. */
function asked(locale: Locale = 'en', settings: object = ASKED) {
  const talk = new TalkRunner({ settings });
  talk.invite(subjectFor(locale));
  talk.press('yes');
  return talk;
}

function answerIn(talk: TalkRunner, question = 'expected-reliability') {
  return talk.response().answers.find((answer) => answer.question === question);
}

describe('the level that is expected of a dimension', () => {
  it('is asked before its satisfaction, of those dimensions that want it', () => {
    const talk = asked();
    const { reliability } = flowWords('en').labels;
    expect(talk.last()).toContain(`an excellent supplier reach here: ${reliability}?`);
    talk.press('5');
    expect(talk.last()).toContain(`How satisfied are you with ${reliability}?`);
    talk.press('5');
    expect(talk.last()).toContain('How satisfied are you with the quality of the products?');
  });

  it('counts in the opening', () => {
    const talk = new TalkRunner({ settings: ASKED });
    talk.invite(subjectFor('en'));
    expect(talk.last()).toContain('4 short questions');
  });

  it.each(LOCALES)('is asked on the same scale in %s', (locale) => {
    const talk = asked(locale, { ...ASKED, scales: { satisfaction: { from: 1, points: 7 } } });
    const words = flowWords(locale);
    expect(talk.last()).toContain(words.labels.reliability);
    expect(talk.last()).not.toMatch(/[{}]/);
    const values = talk.said.at(-1)?.choices?.options.map(({ value }) => value);
    expect(values).toEqual(['1', '2', '3', '4', '5', '6', '7', 'na']);
  });

  it.each([
    ['4', 4],
    ['４分', 4],
    ['3/5', 3],
    ['very good', 5],
  ])('understands it typed: %s', (text, level) => {
    const talk = asked();
    talk.say(text);
    expect(answerIn(talk)).toMatchObject({ kind: 'expected', level, raw: text });
  });

  it('is no score: it asks no why, raises nothing and does not count as dissatisfaction', () => {
    const talk = asked();
    talk.press('1');
    expect(answerIn(talk)).toMatchObject({ level: 1, scale: { from: 1, points: 5 } });
    expect(answerIn(talk)).not.toHaveProperty('value');
    talk.press('5');
    talk.press('5');
    expect(talk.last()).toContain('anything else');
    talk.press('skip');
    expect(talk.response().chains).toEqual([]);
    expect(talk.concerns).toEqual([]);
    expect(talk.news.filter(({ kind }) => kind === 'answered')).toHaveLength(1);
  });

  it('alone is nothing that an account could be compared by', () => {
    const talk = asked();
    talk.press('1');
    talk.say('stop');
    expect(talk.news.filter(({ kind }) => kind === 'answered')).toEqual([]);
  });

  it('is asked again where no score was understood, and may not apply', () => {
    const talk = asked();
    talk.say('nine');
    expect(talk.last()).toContain('is not on this scale');
    talk.say('n/a');
    expect(answerIn(talk)).toMatchObject({ notApplicable: true });
    expect(answerIn(talk)).not.toHaveProperty('level');
  });

  it('leaves the name of the dimension to its satisfaction when something is to be changed', () => {
    const talk = asked();
    talk.press('5');
    talk.press('5');
    talk.say('change reliability');
    expect(talk.last()).toContain('How satisfied are you with the reliability');
    talk.press('5');
    talk.say('change');
    expect(talk.said.at(-1)?.choices?.options.map(({ label }) => label)).toEqual([
      'the level you expect (the reliability with which promises are kept): 5',
      'the reliability with which promises are kept: 5',
    ]);
    talk.press('expected-reliability');
    talk.press('4');
    expect(answerIn(talk)).toMatchObject({ level: 4, history: [{ level: 5 }] });
  });

  it('is corrected by an edited message', () => {
    const talk = asked();
    talk.say('5', 'message-1');
    talk.event({ kind: 'edited', messageId: 'message-1', text: '3' });
    expect(answerIn(talk)).toMatchObject({ level: 3, history: [{ level: 5 }] });
    expect(answerIn(talk)).not.toHaveProperty('value');
  });
});

describe('the settings', () => {
  it.each(['expectation', 'expected-quality'])('refuse a dimension called %s', (key) => {
    const { success, error } = SurveySettings.safeParse({ dimensions: [{ key }] });
    expect(success).toBe(false);
    expect(error?.issues[0]?.message).toContain('a question about expectations');
  });
});
