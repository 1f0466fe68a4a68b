import { describe, expect, it } from 'vitest';
import { flowWords } from '../../../flows/words/words.ts';
import { LOCALES } from '../../../src/base/locale.ts';
import { SUBJECT, subjectFor, TalkRunner } from '../../support/talk-runner.ts';

const WORDS = [
  ['en', 'who are you?'],
  ['en', 'Who is this'],
  ['zh-CN', '你是谁'],
  ['zh-CN', '你们是谁？'],
] as const;

const FACTS = ['Harbour & Pine', 'HP-1042', 'steel bolts', 'Hamburg', 'Li Wei, li.wei@example.com'];

describe('the answer to "who are you"', () => {
  it.each(WORDS)(
    'proves it by facts of the order and by whom to turn to (%s: %s)',
    (locale, said) => {
      const talk = new TalkRunner();
      talk.invite(subjectFor(locale));
      talk.say(said);
      for (const fact of FACTS) expect(talk.last()).toContain(fact);
      expect(talk.last()).toContain(locale === 'en' ? '28 October 2026' : '2026年10月28日');
      expect(talk.last()).toContain(locale === 'en' ? 'a program' : '自动程序');
    },
  );

  it.each(LOCALES)('has its facts one under the other in %s', async (locale) => {
    const talk = new TalkRunner();
    talk.invite(subjectFor(locale));
    talk.say('who are you');
    const lines = talk.last().split('\n');
    const { whoProof } = flowWords(locale).anytime;
    expect(lines.slice(lines.indexOf(whoProof), lines.indexOf(whoProof) + 5)).toEqual([
      whoProof,
      expect.stringContaining('steel bolts'),
      expect.stringContaining('Hamburg'),
      expect.stringContaining('2026'),
      '',
    ]);
  });

  it('leaves out what nobody knows', () => {
    const talk = new TalkRunner();
    const shipment = { id: 'shipment-1', reference: 'HP-1042' };
    talk.invite({ ...SUBJECT, shipment });
    talk.say('who are you');
    expect(talk.last()).toContain('This is about shipment HP-1042.\n\nMay we begin?');
  });

  it('proves nothing to somebody who typed a number that can be guessed', () => {
    const talk = new TalkRunner();
    const { contact: _, invitation: _link, ...typed } = SUBJECT;
    talk.invite({ ...typed, verified: false });
    talk.say('who are you');
    expect(talk.last()).toContain('HP-1042');
    expect(talk.last()).not.toMatch(/steel bolts|Hamburg|October|Li Wei/);
  });

  it('says to a stranger what writes here', () => {
    const talk = new TalkRunner();
    talk.say('who are you');
    expect(talk.last()).toBe(
      'I am the assistant of Harbour & Pine, a program, and ask on behalf of the people who handle your orders.',
    );
  });
});

describe('who asks "who are you"', () => {
  it.each(WORDS)(
    'has answered nothing: consent, score, why and the end stay open (%s: %s)',
    (locale, said) => {
      const talk = new TalkRunner();
      talk.invite(subjectFor(locale, 'decision-maker'));
      const unchanged = (score?: string) => {
        const [open, answers] = [keyOf(talk), talk.response().answers];
        talk.say(said);
        talk.say(said);
        expect(keyOf(talk)).toBe(open);
        expect(talk.response().answers).toEqual(answers);
        expect(talk.response().chains.flatMap(({ links }) => links)).toEqual([]);
        if (score !== undefined) talk.press(score);
      };
      unchanged('yes');
      unchanged('3');
      unchanged('skip');
      unchanged('10');
      unchanged('skip');
      expect(talk.response().end).toBe('complete');
      unchanged();
      expect(talk.feedback).toEqual([]);
    },
  );

  it.each(WORDS)('has not said whether a case is settled (%s: %s)', (locale, said) => {
    const talk = new TalkRunner();
    const input = { case: 12, told: 'We shipped the missing cartons today.' };
    talk.event({ kind: 'interposed', flow: 'verification', subject: subjectFor(locale), input });
    for (const _ of [1, 2, 3]) talk.say(said);
    expect(talk.last()).toContain('steel bolts');
    expect(talk.last()).toContain(flowWords(locale).verification.ask);
    expect(talk.news).toEqual([]);
    talk.press('no');
    talk.say(said);
    expect(talk.last()).toContain(flowWords(locale).verification.whatIsLeft);
    expect(talk.news).toEqual([]);
    expect(talk.conversation.mode).toMatchObject({ flow: 'verification' });
  });
});

function keyOf(talk: TalkRunner): string | undefined {
  return talk.openQuestion().split('.').at(-1);
}
