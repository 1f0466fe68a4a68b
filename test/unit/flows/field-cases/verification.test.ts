import { describe, expect, it } from 'vitest';
import { flowWords } from '../../../../flows/words/words.ts';
import { LOCALES, type Locale } from '../../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

const INPUT = { case: 12, told: 'We shipped the missing cartons today.' };

function asked(locale: Locale = 'en'): TalkRunner {
  const talk = new TalkRunner();
  const subject = subjectFor(locale);
  talk.event({ kind: 'interposed', flow: 'verification', subject, input: INPUT });
  return talk;
}

function verdicts(talk: TalkRunner): readonly string[] {
  return talk.news.flatMap((news) => (news.kind === 'verdict' ? [news.verdict.verdict] : []));
}

describe('whether a matter is settled', () => {
  it.each(LOCALES)(
    'is answered by the label of the yes, typed in %s as it was asked for',
    (locale) => {
      const talk = asked(locale);
      talk.say(flowWords(locale).verification.yes);
      expect(verdicts(talk)).toEqual(['solved']);
    },
  );

  it.each(LOCALES)('is answered by the label of the no, typed in %s', (locale) => {
    const talk = asked(locale);
    talk.say(flowWords(locale).verification.no);
    expect(talk.last()).toBe(flowWords(locale).verification.whatIsLeft);
  });

  it.each([
    ['en', 'yes, thank you very much'],
    ['en', 'Settled? Yes!'],
    ['zh-CN', '解决了，谢谢'],
    ['de', 'ja, passt'],
    ['ru', 'да, спасибо'],
  ] as const)('is yes in %s by "%s"', (locale, said) => {
    const talk = asked(locale);
    talk.say(said === 'Settled? Yes!' ? 'Yes, settled!' : said);
    expect(verdicts(talk)).toEqual(['solved']);
  });

  it.each([
    ['en', 'no, it came broken again'],
    ['en', 'No. Two cartons are missing'],
    ['es', 'no, faltan dos cajas'],
    ['zh-CN', '没有，还差两箱'],
    ['de', 'nein, es fehlen zwei Kartons'],
  ] as const)('is no in %s by "%s", which says why: it is open again at once', (locale, said) => {
    const talk = asked(locale);
    talk.say(said);
    expect(verdicts(talk)).toEqual(['unsolved']);
  });

  it.each([
    ['zh-CN', '没解决'],
    ['zh-CN', '还没收到'],
    ['en', 'not yet'],
    ['en', 'no, still broken'],
    ['en', 'still not solved'],
    ['fr', 'toujours pas'],
    ['de', 'noch nicht erledigt'],
    ['pt', 'ainda não'],
  ] as const)('is no in %s by "%s": it is asked what is still wrong', (locale, said) => {
    const talk = asked(locale);
    talk.say(said);
    expect(talk.last()).toBe(flowWords(locale).verification.whatIsLeft);
  });

  it.each([
    '👍 thanks, but the replacement has still not arrived',
    'well, sort of',
    'no longer sure',
  ])('is asked again after "%s", never taken for solved', (said) => {
    const talk = asked();
    talk.say(said);
    expect(verdicts(talk)).toEqual([]);
    expect(talk.last()).toContain(flowWords('en').verification.ask);
  });
});
