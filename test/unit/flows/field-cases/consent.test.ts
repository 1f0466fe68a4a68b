import { describe, expect, it } from 'vitest';
import { readYesNo } from '../../../../flows/rating/read-yes-no.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

/** Decision makers are asked for one overall score first. */
function opened(locale: Locale = 'en'): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor(locale, 'decision-maker'));
  return talk;
}

/** A plain yes to "May we begin?", as people write it, by the language of the conversation. */
const YES: readonly (readonly [locale: Locale, ...words: readonly string[]])[] = [
  [
    'en',
    ...['Yes', 'Yup', 'sure, go ahead', 'Yes, go ahead', 'ready', 'start the survey', 'fine'],
    ...[
      'no problem',
      'ok lets go',
      'ok',
      'Of course!',
      'yes please',
      'Sure thing 👍',
      '👍🏻',
      '✅',
    ],
    ...['thanks, yes', 'go on then', 'by all means', "I'm ready", 'please do', 'hi, yes of course'],
    ...['option 1', 'the first one', '1. Yes, begin', 'Yes begin', '"Yes, begin"', 'yes, begin.'],
  ],
  [
    'zh-CN',
    ...[
      '可以，开始',
      '好的，开始吧',
      '来吧',
      '好的，没问题',
      '1. 可以，开始',
      '选1',
      '1吧',
      '一',
      '好',
      '嗯嗯',
    ],
    ...['可以的，请问吧', '行啊', '没问题，开始', '请讲', '好的谢谢', '第一个', '可以，開始'],
  ],
  [
    'es',
    'Sí, empezar',
    'claro que sí',
    'está bien',
    'Dale, adelante',
    'vale, empecemos',
    'Si claro',
  ],
  [
    'pt',
    'Sim, começar',
    'claro',
    'pode começar',
    'tá bom, vamos lá',
    'Sim, pode ser',
    'sem problema',
  ],
  [
    'fr',
    'Oui, commencer',
    'oui, allez-y',
    "d'accord",
    'bien sûr, allons-y',
    'pas de souci',
    'ça va',
  ],
  [
    'de',
    'Ja, beginnen',
    'Ja gerne',
    'gut',
    'Klar, legen Sie los',
    'einverstanden',
    'passt, los geht’s',
  ],
  ['ru', 'Да, начать', 'да, конечно', 'давайте', 'хорошо, начинайте', 'я не против', 'ок'],
  ['ar', 'نعم، لنبدأ', 'حسنا', 'تفضل', 'لا مانع، ابدأ', 'طبعا', 'نعم من فضلك'],
];

const NO: readonly (readonly [locale: Locale, ...words: readonly string[]])[] = [
  ['en', 'no', 'not now', 'no thanks', 'maybe later', 'ok, later then', 'Not now.'],
  ['zh-CN', '不用了', '现在不方便', '以后再说吧', '不了，谢谢'],
  ['es', 'ahora no', 'no, gracias', 'más tarde'],
  ['pt', 'agora não', 'não, obrigado'],
  ['fr', 'pas maintenant', 'non merci'],
  ['de', 'jetzt nicht', 'nein danke', 'später'],
  ['ru', 'не сейчас', 'нет, спасибо'],
  ['ar', 'ليس الآن', 'لا شكرا'],
];

/** Neither, so it has to be asked again; no score and no consent is read out of it. */
const UNCLEAR = [
  'maybe',
  'what is this about?',
  'we are not ready',
  'eher schlecht',
  'quite good service so far',
  'yes but who are you working for',
  'not sure',
  'hello',
];

function pairs(rows: typeof YES): readonly (readonly [Locale, string])[] {
  return rows.flatMap(([locale, ...words]) => words.map((said) => [locale, said] as const));
}

describe('at "May we begin?"', () => {
  it.each(pairs(YES))(
    'in %s "%s" is a plain yes: it begins, and takes no score from it',
    (locale, said) => {
      const talk = opened(locale);
      talk.say(said);
      expect(talk.response().consent).toBeDefined();
      expect(talk.response().answers).toEqual([]);
      expect(talk.said.at(-1)?.choices?.layout).toBe('scale');
    },
  );

  it.each(pairs(NO))('in %s "%s" is a no: nothing is asked', (locale, said) => {
    const talk = opened(locale);
    talk.say(said);
    expect(talk.response().consent).toBeUndefined();
    expect(talk.response().end).toBe('refused');
  });

  it.each(UNCLEAR)('"%s" is neither: it is asked again, and nothing is recorded', (said) => {
    const talk = opened();
    talk.say(said);
    expect(talk.last()).toContain('May we begin?');
    expect(talk.responses.at(-1)?.consent).toBeUndefined();
    expect(talk.responses.at(-1)?.answers ?? []).toEqual([]);
  });

  it.each(['4', '4/5', '⭐⭐⭐⭐', 'a clear 4 of 5'])(
    'the score "%s" is taken as a yes, and that is said',
    (said) => {
      const talk = opened();
      talk.say(said);
      expect(talk.said.at(-1)?.text).toContain('I take that as a yes.');
      expect(talk.response().consent).toBeDefined();
      expect(talk.response().answers).toMatchObject([{ question: 'overall', value: 4 }]);
    },
  );
});

describe('a yes or a no', () => {
  it.each(['👍 thanks, but the replacement has still not arrived', '👍 when does the rest come'])(
    'is not read out of "%s": the sign is not all that is said',
    (said) => {
      expect(readYesNo(said)).toBeUndefined();
    },
  );
});
