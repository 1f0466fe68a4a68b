import { describe, expect, it } from 'vitest';
import { callsForPerson } from '../../../../flows/tone/request.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

const CALLS: readonly (readonly [locale: Locale, ...words: readonly string[]])[] = [
  [
    'en',
    ...['is there anyone I can speak with?', 'This is unacceptable, let me speak to your manager'],
    ...[
      'Terrible quality, I want a refund',
      'please call me back',
      'I want to complain about this',
    ],
    ...['we demand our money back', 'can I talk to someone from sales', 'where is your manager'],
  ],
  [
    'zh-CN',
    '有没有客服可以联系',
    '质量垃圾，我要投诉，你们经理呢？',
    '请尽快联系我',
    '让你们老板给我回电话',
    '我们要退款',
  ],
  ['es', 'Quiero hablar con un responsable', 'exijo un reembolso', 'llámenme cuando puedan'],
  ['pt', 'quero falar com o gerente', 'me liguem por favor', 'exijo meu dinheiro'],
  ['fr', 'je veux parler à un responsable', 'Merci de me rappeler', "j'exige un remboursement"],
  [
    'de',
    'Rufen Sie mich bitte an',
    'Ich möchte mit einem Menschen sprechen',
    'ich will mein Geld zurück',
  ],
  ['ru', 'хочу поговорить с менеджером', 'перезвоните мне', 'требую возврат денег'],
  ['ar', 'أريد التحدث مع المدير', 'اتصلوا بي', 'نطالب بتعويض'],
];

/** People are spoken of, not called for. */
const NONE = [
  'your manager was very helpful',
  'we already spoke to your manager and all is settled',
  'no need to call me back',
  'the driver did not call before he came',
  'I can speak English and Chinese',
  '你们经理很负责',
  'Der Fahrer rief nicht an',
  'the refund came quickly',
];

const rows = CALLS.flatMap(([locale, ...words]) => words.map((said) => [locale, said] as const));

describe('a call for a person inside a sentence', () => {
  it.each(rows)(
    'in %s "%s" is heard at the reason for a score: the bot steps back',
    (locale, said) => {
      const talk = new TalkRunner();
      talk.invite(subjectFor(locale, 'decision-maker'));
      talk.press('yes');
      talk.press('2');
      talk.say(said);
      expect(talk.response().end).toBe('handed-over');
      expect(talk.notified.length).toBeGreaterThan(0);
      expect(talk.last()).not.toContain(said);
    },
  );

  it.each(rows)('in %s "%s" is heard before anybody has agreed to be asked', (locale, said) => {
    const talk = new TalkRunner();
    talk.invite(subjectFor(locale));
    talk.say(said);
    expect(talk.notified.length).toBeGreaterThan(0);
    expect(talk.response().answers).toEqual([]);
  });

  it.each(rows)('in %s "%s" is heard from somebody whom nobody has invited', (locale, said) => {
    const talk = new TalkRunner({ defaultLocale: locale });
    talk.say(said);
    expect(talk.notified.length).toBeGreaterThan(0);
  });

  it.each(NONE)('is not heard in "%s"', (said) => {
    expect(callsForPerson(said)).toBe(false);
  });
});
