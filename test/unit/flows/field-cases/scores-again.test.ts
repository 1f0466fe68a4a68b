import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

/** Somebody who gave this score and is asked for the reason. */
function asked(locale: Locale, score: string): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor(locale, 'decision-maker'));
  talk.press('yes');
  talk.press(score);
  return talk;
}

function overall(talk: TalkRunner): number | undefined {
  return talk.response().answers.find(({ question }) => question === 'overall')?.value;
}

describe('a word of judgement where a reason was asked', () => {
  it.each([
    ['en', '4', 'ok'],
    ['en', '1', 'bad'],
    ['en', '1', 'ok'],
    ['en', '2', 'meh'],
    ['zh-CN', '2', '很差'],
    ['zh-CN', '3', '一般'],
    ['zh-CN', '1', '不好'],
    ['de', '2', 'gut'],
    ['es', '2', 'mal'],
    ['fr', '2', 'nul'],
    ['pt', '2', 'mau'],
    ['ru', '3', 'так себе'],
  ] as const)(
    'in %s after a %s, "%s" is a vague reason: the score stays',
    (locale, score, said) => {
      const talk = asked(locale, score);
      talk.say(said);
      expect(overall(talk)).toBe(Number(score));
    },
  );
});

describe('a correction where a reason was asked', () => {
  it.each([
    ['en', 'sorry, I meant 4'],
    ['en', 'I meant to press 4'],
    ['en', 'oops, 4'],
    ['en', 'typo, should be 4'],
    ['en', 'wrong button, 4 of 5'],
    ['de', 'Entschuldigung, ich meinte 4'],
    ['de', 'vertippt: 4'],
    ['ru', 'ой, я имел в виду 4'],
    ['zh-CN', '按错了，4分'],
    ['zh-CN', '不好意思，我想给四分'],
    ['es', 'perdón, quería decir 4'],
    ['pt', 'desculpe, queria dizer 4'],
    ['fr', 'pardon, je voulais dire 4'],
    ['ar', 'عفوا أقصد 4'],
    ['en', '4'],
  ] as const)('in %s "%s" is one: 4 takes the place of the 2', (locale, said) => {
    const talk = asked(locale, '2');
    talk.say(said);
    expect(overall(talk)).toBe(4);
  });

  it.each([
    ['en', 'sorry to say, 2 of 40 cartons were crushed when the driver dropped them'],
    ['en', 'the 4 cartons were wet'],
    ['zh-CN', '有4箱湿了'],
    ['de', 'leider kamen 4 Kartons nass an'],
  ] as const)('in %s "%s" is none: it tells a reason', (locale, said) => {
    const talk = asked(locale, '2');
    talk.say(said);
    expect(overall(talk)).toBe(2);
    expect(talk.response().chains[0]?.links.at(-1)?.answer).toBe(said);
  });
});
