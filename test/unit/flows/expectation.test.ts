import { describe, expect, it } from 'vitest';
import { flowWords } from '../../../flows/words/words.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

const ASKED = { variants: { other: ['overall', 'expectation', 'open'] } };

/** A buyer who is pleased, and is now asked how it went compared with what was expected. */
function asked(locale: Locale = 'en') {
  const talk = new TalkRunner({ settings: ASKED });
  talk.invite(subjectFor(locale));
  talk.press('yes');
  talk.press('5');
  return talk;
}

function answerIn(talk: TalkRunner) {
  return talk.response().answers.find(({ kind }) => kind === 'expectation');
}

describe('the question how it went compared with what was expected', () => {
  it('is counted in the opening, and in no questionnaire that does not name it', () => {
    const talk = new TalkRunner({ settings: ASKED });
    talk.invite(subjectFor('en'));
    expect(talk.last()).toContain('3 short questions');
    const usual = new TalkRunner();
    usual.invite(subjectFor('en'));
    expect(usual.last()).toContain('7 short questions');
  });

  it.each(LOCALES)('has three choices and "not applicable" in %s', (locale) => {
    const words = flowWords(locale);
    const talk = asked(locale);
    expect(talk.last()).toBe(words.questions.askExpectation);
    expect(talk.said.at(-1)?.choices).toMatchObject({
      layout: 'list',
      options: [
        { value: 'better', label: words.questions.better },
        { value: 'as-expected', label: words.questions.asExpected },
        { value: 'worse', label: words.questions.worse },
        { value: 'na', label: words.questions.notApplicable },
      ],
    });
  });

  it.each(['better', 'as-expected', 'worse'] as const)('keeps %s as a word, no score', (value) => {
    const talk = asked();
    talk.press(value);
    expect(answerIn(talk)).toMatchObject({ question: 'expectation', chosen: [value] });
    expect(answerIn(talk)).not.toHaveProperty('value');
    expect(answerIn(talk)).not.toHaveProperty('scale');
    expect(talk.last()).toContain('anything else');
  });

  it.each([
    ['en', 'Much better than we expected, thank you', 'better'],
    ['zh-CN', '和预期一样', 'as-expected'],
    ['es', 'peor de lo que esperaba', 'worse'],
    ['pt', 'melhor do que eu esperava', 'better'],
    ['fr', 'comme prévu', 'as-expected'],
    ['de', 'schlechter als erwartet', 'worse'],
    ['ar', 'أفضل مما توقعنا', 'better'],
    ['ru', 'хуже, чем мы ожидали', 'worse'],
  ] as const)('understands it typed in %s: %s', (locale, text, expectation) => {
    const talk = asked(locale);
    talk.say(text);
    expect(answerIn(talk)).toMatchObject({ chosen: [expectation], raw: text });
  });

  it.each(['not better', 'no worse than expected', '4', 'hm'])(
    'asks kindly again after "%s"',
    (text) => {
      const talk = asked();
      talk.say(text);
      expect(answerIn(talk)).toBeUndefined();
      expect(talk.last()).toContain('Sorry, I did not understand that.');
      expect(talk.last()).toContain('Compared with what you expected');
      talk.say('as expected');
      expect(answerIn(talk)?.chosen).toEqual(['as-expected']);
    },
  );

  it.each(['n/a', 'not applicable'])('takes "%s"', (text) => {
    const talk = asked();
    talk.say(text);
    expect(answerIn(talk)).toMatchObject({ notApplicable: true });
    expect(answerIn(talk)).not.toHaveProperty('chosen');
  });

  it('is passed over with "skip", and comes again with "back"', () => {
    const talk = asked();
    talk.say('skip');
    expect(answerIn(talk)).toBeUndefined();
    expect(talk.last()).toContain('anything else');
    talk.say('back');
    expect(talk.last()).toBe(flowWords('en').questions.askExpectation);
  });

  it('is changed by its name, and keeps what was said before', () => {
    const talk = asked();
    talk.press('better');
    talk.say('change expectation');
    expect(talk.last()).toContain('Compared with what you expected');
    talk.say('worse');
    expect(answerIn(talk)).toMatchObject({
      chosen: ['worse'],
      history: [{ chosen: ['better'], raw: 'better' }],
    });
    expect(talk.last()).toContain('anything else');
  });

  it('stands among the answers to change with what was chosen', () => {
    const talk = asked('de');
    talk.press('better');
    talk.say('ändern');
    expect(talk.said.at(-1)?.choices?.options.map(({ label }) => label)).toEqual([
      'die Sendung insgesamt: 5',
      'der Vergleich mit Ihren Erwartungen: Besser als erwartet',
    ]);
  });

  it('is corrected by an edited message, but not by one that says nothing clear', () => {
    const talk = asked();
    talk.say('better', 'message-1');
    talk.event({ kind: 'edited', messageId: 'message-1', text: 'not better' });
    expect(answerIn(talk)?.chosen).toEqual(['better']);
    talk.event({ kind: 'edited', messageId: 'message-1', text: 'worse than expected' });
    expect(answerIn(talk)?.chosen).toEqual(['worse']);
    expect(talk.said.map(({ text }) => text).join()).toContain(
      'Better than expected → Worse than expected',
    );
  });

  it('asks no why, tells the team nothing and thanks as after any good answer', () => {
    const talk = asked();
    talk.press('worse');
    talk.press('skip');
    expect(talk.response().chains).toEqual([]);
    expect(talk.concerns).toEqual([]);
    expect(talk.response().end).toBe('complete');
    expect(talk.last()).not.toContain('what went wrong');
  });

  it('is an answer to the opening where it is the first question', () => {
    const talk = new TalkRunner({ settings: { variants: { other: ['expectation', 'open'] } } });
    talk.invite(subjectFor('en'));
    talk.say('better than expected');
    expect(answerIn(talk)?.chosen).toEqual(['better']);
    expect(talk.response().consent).toBeDefined();
  });
});
