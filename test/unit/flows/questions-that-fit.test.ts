import { describe, expect, it } from 'vitest';
import { flowWords } from '../../../flows/words/words.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { SUBJECT, subjectFor, TalkRunner } from '../../support/talk-runner.ts';

function begun(locale: Locale = 'en', role = 'purchaser'): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor(locale, role));
  talk.press('yes');
  return talk;
}

const DONT_KNOW = [
  ['en', "I don't know"],
  ['zh-CN', '不知道'],
  ['es', 'no sé'],
  ['de', 'keine Ahnung'],
  ['fr', 'je ne sais pas'],
  ['pt', 'não sei'],
  ['ru', 'не знаю'],
  ['ar', 'لا أعرف'],
] as const;

function keyOf(talk: TalkRunner): string | undefined {
  return talk.openQuestion().split('.').at(-1);
}

describe('an answer that nobody understands', () => {
  it.each(LOCALES)('is explained the third time, and a person is offered, in %s', (locale) => {
    const talk = begun(locale);
    const words = flowWords(locale);
    const said = locale === 'zh-CN' ? '天气' : 'qwrt';
    for (const _ of [1, 2]) {
      talk.say(said);
      expect(talk.last()).toContain(words.unclear.rating.split('{')[0]?.trim());
    }
    talk.say(said);
    expect(talk.last()).toContain(words.unclear.still.split('{')[0]?.trim());
    talk.press('4');
    talk.press('skip');
    talk.say(said);
    expect(talk.last()).toContain(words.unclear.rating.split('{')[0]?.trim());
  });

  it('is explained at the opening, too', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    for (const _ of [1, 2, 3]) talk.say('the weather is fair');
    expect(talk.last()).toContain('send "human"');
  });

  it.each(DONT_KNOW)(
    'offers "not applicable" where the buyer does not know (%s: %s)',
    (locale, said) => {
      const talk = begun(locale);
      talk.press('5');
      talk.say(said);
      expect(talk.last()).toContain(flowWords(locale).unclear.cannotJudge);
      expect(talk.last()).toContain(flowWords(locale).questions.notApplicable);
      talk.say(flowWords(locale).questions.notApplicable);
      expect(talk.response().answers[1]).toMatchObject({
        question: 'quality',
        notApplicable: true,
      });
    },
  );

  it.each(DONT_KNOW)(
    'offers to go on without a score for the whole, to which every score applies (%s: %s)',
    (locale, said) => {
      const talk = begun(locale);
      expect(talk.said.at(-1)?.choices?.options.map(({ value }) => value)).toEqual([...'12345']);
      talk.say(said);
      const { cannotSay } = flowWords(locale).unclear;
      expect(talk.last()).toContain(cannotSay);
      const [, word = ''] = /["“«„]\s?(.+?)\s?["”»“]/.exec(cannotSay) ?? [];
      talk.say(word);
      expect(keyOf(talk)).toBe('quality');
    },
  );

  it('as the reason for a score, "not applicable" leaves the reason out', () => {
    const talk = begun();
    talk.press('4');
    talk.say('not applicable');
    expect(talk.response().chains[0]).toMatchObject({ links: [], end: 'skipped' });
  });
});

describe('the example that a vague answer is asked for', () => {
  it.each([
    ['it was late', 'what came late, and by how many days?', 'overall'],
    ['bad quality', 'which carton or part', 'overall'],
    ['messy paperwork', 'which document, and what was wrong in it?', 'overall'],
    ['nobody answers', 'what happened, with whom and when?', 'overall'],
    ['the usual', 'what happened, and when?', 'overall'],
    ['the usual', 'which document', 'documents'],
    ['the usual', 'what came late', 'timeliness'],
    ['poor', 'with whom', 'communication'],
  ])('fits "%s": %s', (said, asked, key) => {
    const talk = begun();
    const before = ['overall', 'quality', 'timeliness', 'communication', 'documents'].indexOf(key);
    for (let at = 0; at < before; at += 1) talk.press('5');
    talk.press('3');
    talk.say(said);
    expect(keyOf(talk)).toBe('example');
    expect(talk.last()).toContain(asked);
  });

  it.each([
    ['zh-CN', '货到得太晚', '晚了多少天'],
    ['zh-CN', '报关很乱', '哪份单证'],
    ['zh-CN', '没人回复', '哪位同事'],
    ['de', 'schlechte Qualität', 'welcher Karton'],
    ['de', 'zu spät', 'um wie viele Tage'],
    ['es', 'llegó tarde', 'cuántos días'],
    ['es', 'mala atención', 'con quién'],
    ['fr', 'mauvaise qualité', 'quel carton'],
    ['fr', 'gros retard', 'combien de jours'],
    ['pt', 'má qualidade', 'qual caixa'],
    ['ru', 'плохое качество', 'какая коробка'],
    ['ru', 'задержка', 'на сколько дней'],
    ['ar', 'تأخرت الشحنة كثيرا', 'كم يومًا'],
    ['ar', 'جودة سيئة', 'أي كرتون'],
  ] as const)('fits in %s "%s": %s', (locale, said, asked) => {
    const talk = begun(locale);
    talk.press('3');
    talk.say(said);
    expect(keyOf(talk)).toBe('example');
    expect(talk.last()).toContain(asked);
  });

  it('is asked of a vague open answer, stands under it, and the case has both', () => {
    const talk = begun('en', 'decision-maker');
    for (const pressed of ['5', '10']) talk.press(pressed);
    talk.say('bad packaging');
    expect(talk.last()).toContain('which carton or part');
    expect(talk.news).toHaveLength(1);
    talk.say('Carton 12 was open on one side');
    expect(talk.response().end).toBe('complete');
    expect(talk.response().answers.at(-1)?.raw).toBe(
      'bad packaging\nCarton 12 was open on one side',
    );
    expect(talk.news.filter(({ kind }) => kind === 'concern')).toHaveLength(2);
  });

  it.each(['no idea', 'no', 'skip'])('is done with after "%s"', (said) => {
    const talk = begun('en', 'decision-maker');
    for (const pressed of ['5', '10']) talk.press(pressed);
    talk.say('bad packaging');
    talk.say(said);
    expect(talk.response().end).toBe('complete');
    expect(talk.response().answers.at(-1)?.raw).toBe('bad packaging');
  });

  it.each([
    'thanks for everything',
    'good work',
    'no problems',
    'Cartons 4 and 5 were wet',
    'Bad packaging, please send new cartons?',
  ])('is not asked of "%s"', (said) => {
    const talk = begun('en', 'decision-maker');
    for (const pressed of ['5', '10']) talk.press(pressed);
    talk.say(said);
    expect(talk.response().end).toBe('complete');
  });
});

describe('the opening', () => {
  const opening = (arrivedOn: string | undefined, locale: Locale = 'en') => {
    const talk = new TalkRunner({ now: Date.UTC(2026, 10, 2) });
    const { arrivedOn: _, ...shipment } = SUBJECT.shipment;
    const subject = subjectFor(locale);
    talk.invite({ ...subject, shipment: { ...shipment, ...(arrivedOn && { arrivedOn }) } });
    return talk.last();
  };

  it('says that the goods have arrived where that is known', () => {
    expect(opening('2026-10-28')).toContain('Your shipment HP-1042 has arrived');
    expect(opening('2026-11-02')).toContain('has arrived');
  });

  it.each([
    ['that is not known', undefined],
    ['they are still to come', '2026-12-24'],
  ])('does not where %s', (_, arrivedOn) => {
    expect(opening(arrivedOn)).toContain('how it went with your shipment HP-1042');
    expect(opening(arrivedOn)).not.toContain('arrived');
    expect(opening(arrivedOn, 'zh-CN')).not.toContain('到货');
  });
});

describe('the thanks', () => {
  it.each([
    ['en', 'When will the missing pallet arrive?'],
    ['zh-CN', '请把发票再发一次'],
    ['de', 'Könnten Sie mir die Rechnung noch einmal schicken?'],
    ['es', '¿Cuándo llega el resto del pedido?'],
  ] as const)('say that a colleague answers what was asked (%s: %s)', (locale, said) => {
    const talk = begun(locale, 'decision-maker');
    for (const pressed of ['5', '10']) talk.press(pressed);
    talk.say(said);
    expect(talk.last()).toContain(flowWords(locale).ending.thanksRequest);
  });

  it('do not promise it to praise', () => {
    const talk = begun('en', 'decision-maker');
    for (const pressed of ['5', '10']) talk.press(pressed);
    talk.say('Everything came in good order');
    expect(talk.last()).not.toContain('answer you here');
  });
});
