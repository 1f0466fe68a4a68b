import { describe, expect, it } from 'vitest';
import { flowWords } from '../../../flows/words/words.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

function begun(locale: Locale = 'en', role = 'purchaser'): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor(locale, role));
  talk.press('yes');
  return talk;
}

function choicesOf(talk: TalkRunner): readonly string[] {
  return talk.said.at(-1)?.choices?.options.map(({ value }) => value) ?? [];
}

function keyOf(talk: TalkRunner): string | undefined {
  return talk.openQuestion().split('.').at(-1);
}

function answered(talk: TalkRunner): readonly string[] {
  return talk.response().answers.map(({ question }) => question);
}

describe('after a failure, 1 or 2 of 5 for the whole', () => {
  it.each(LOCALES)('there is an apology, a case and the offer of a person, in %s', (locale) => {
    const talk = begun(locale);
    talk.press('2');
    expect(talk.last()).toContain(flowWords(locale).whys.sorryLow);
    expect(choicesOf(talk)).toEqual(['unknown', 'skip', 'human']);
    expect(talk.news.map(({ kind }) => kind)).toEqual(['concern']);
    talk.say(flowWords(locale).whys.speakToPerson);
    expect(talk.conversation.mode).toMatchObject({ kind: 'human', reason: 'asked' });
  });

  it('only the recommendation and the open question are still asked', () => {
    const talk = begun();
    talk.press('1');
    talk.press('skip');
    expect(keyOf(talk)).toBe('recommend');
    talk.press('3');
    talk.press('skip');
    expect(keyOf(talk)).toBe('open');
    talk.press('skip');
    expect(talk.response().end).toBe('complete');
    expect(answered(talk)).toEqual(['overall', 'recommend', 'open']);
  });

  it.each([
    ['the button', (talk: TalkRunner) => talk.press('more')],
    ['its label, typed', (talk: TalkRunner) => talk.say('more questions')],
  ])('the others are asked of a buyer who wants to go on, by %s', (_, goOn) => {
    const talk = begun();
    for (const pressed of ['2', 'skip', '0', 'skip']) talk.press(pressed);
    expect(choicesOf(talk)).toEqual(['skip', 'more']);
    goOn(talk);
    for (const key of ['quality', 'timeliness', 'communication', 'documents']) {
      expect(keyOf(talk)).toBe(key);
      talk.press('5');
    }
    expect(keyOf(talk)).toBe('effort');
    talk.press('5');
    expect(keyOf(talk)).toBe('open');
    expect(choicesOf(talk)).toEqual(['skip']);
  });

  it('the others are asked after the end, too, when the buyer sends "continue"', () => {
    const talk = begun();
    for (const pressed of ['2', 'skip', '0', 'skip', 'skip']) talk.press(pressed);
    expect(talk.response().end).toBe('complete');
    talk.say('continue');
    expect(keyOf(talk)).toBe('quality');
  });

  it('a better score brings the routine back, and a change to a failure ends it', () => {
    const better = begun();
    better.press('2');
    better.say('sorry, I meant 4');
    better.press('skip');
    expect(keyOf(better)).toBe('quality');
    better.say('change overall');
    better.press('1');
    better.press('skip');
    expect(keyOf(better)).toBe('recommend');
  });

  it.each(['3', '4', '5'])('a %s is none', (score) => {
    const talk = begun();
    talk.press(score);
    expect(talk.last()).not.toContain(flowWords('en').whys.sorryLow);
    if (score !== '5') talk.press('skip');
    expect(keyOf(talk)).toBe('quality');
  });
});

describe('praise as the reason for the lowest scores', () => {
  it.each([
    ['en', '1', 'nothing, all fine'],
    ['en', '2', 'excellent service'],
    ['zh-CN', '1', '都很好，没问题'],
    ['es', '1', 'todo bien'],
    ['de', '1', 'sehr gut, danke'],
    ['fr', '1', 'tout est parfait'],
    ['pt', '2', 'tudo ótimo'],
    ['ru', '1', 'всё отлично'],
    ['ar', '1', 'كل شيء ممتاز'],
  ] as const)(
    'in %s after a %s, "%s" asks once whether the other end was meant',
    (locale, score, said) => {
      const talk = begun(locale);
      talk.press(score);
      talk.say(said);
      expect(talk.last()).toContain(flowWords(locale).whys.meantBest.split('{')[0]?.trim());
      expect(talk.response().chains[0]?.links).toEqual([]);
      talk.say('5');
      expect(talk.response().answers[0]?.value).toBe(5);
    },
  );

  it('is taken as it stands the second time', () => {
    const talk = begun();
    talk.press('1');
    talk.say('all fine');
    talk.say('all fine');
    expect(talk.response().answers[0]?.value).toBe(1);
    expect(keyOf(talk)).toBe('recommend');
  });

  it.each(['not good', 'good product but very late', 'bad'])('is not heard in "%s"', (said) => {
    const talk = begun();
    talk.press('1');
    talk.say(said);
    expect(talk.last()).not.toContain('If you meant another score');
  });
});
