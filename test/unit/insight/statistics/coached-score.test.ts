import { describe, expect, it } from 'vitest';
import {
  coachedBefore,
  coachedShare,
  coachingIn,
} from '../../../../src/insight/statistics/coached-score.ts';

describe('a message that asks for a score', () => {
  it.each([
    ['Please give us 10', 'en'],
    ['Dear Anna, please give 10 points in the survey, thank you!', 'en'],
    ['Could you rate us five stars? It would help me a lot.', 'en'],
    ["Don't forget to give us 10 out of 10", 'en'],
    ['I hope you can leave a good rating', 'en'],
    ['麻烦给10分', 'zh-CN'],
    ['亲，稍后有调查，麻烦您帮忙打个五星好评哦', 'zh-CN'],
    ['请给我们打满分，谢谢', 'zh-CN'],
    ['希望您给１０分', 'zh-CN'],
    ['Por favor, denos un 10 en la encuesta', 'es'],
    ['¿Podría calificarnos con 5 estrellas?', 'es'],
    ['Por favor, dê nota 10 na pesquisa', 'pt'],
    ['Pode avaliar com 5 estrelas?', 'pt'],
    ['Merci de nous donner 10 sur 10', 'fr'],
    ["Pourriez-vous mettre la meilleure note s'il vous plaît", 'fr'],
    ['Bitte geben Sie uns 10 Punkte', 'de'],
    ['Könnten Sie uns in der Umfrage 5 Sterne geben', 'de'],
    ['Пожалуйста, поставьте нам 10', 'ru'],
    ['Поставьте, пожалуйста, 10 баллов', 'ru'],
    ['من فضلك أعطنا 10 نقاط', 'ar'],
    ['نرجو إعطاءنا أعلى تقييم', 'ar'],
  ])('is seen: %s', (text, locale) => {
    expect(coachingIn(text)?.locale).toBe(locale);
  });

  it.each([
    'Please give us your feedback, good or bad',
    'Please give me 10 cartons more',
    'Please give me 10 minutes',
    'Please rate this shipment from 1 to 5',
    'Please give a call before 5',
    'Please give us the score that you find fair, it need not be 10',
    'No need to give us 10 points, please be honest',
    'We gave the warehouse 10 pallets',
    '请给我10分钟',
    '请给我们发10箱',
    '麻烦给我们一些反馈',
    '不需要给10分，请如实评价',
    '请星期五给我回复',
    'Por favor, denos su opinión sobre las 10 cajas',
    'Por favor, avalie a entrega',
    'Merci de nous donner votre avis',
    'Bitte geben Sie uns die 10 Kartons zurück',
    'Bitte bewerten Sie die Lieferung',
    'Пожалуйста, дайте знать до 10 октября',
    'من فضلك أعطنا رأيك',
    '',
  ])('is not seen in: %s', (text) => {
    expect(coachingIn(text)).toBeUndefined();
  });

  it('brings the words that asked', () => {
    expect(coachingIn('您好！麻烦给10分。')?.words).toBe('给10分');
  });
});

describe('a coached response', () => {
  const lines = [
    { author: 'buyer', at: 1, text: 'please give us 10' },
    { author: 'staff', at: 2, text: 'Your goods have left.' },
    { author: 'staff', at: 3, text: '麻烦给10分' },
  ] as const;

  it('is one before which staff asked for a score', () => {
    expect(coachedBefore(lines, 5)?.words).toBe('给10分');
    expect(coachedBefore(lines, 2)).toBeUndefined();
    expect(coachedBefore([], 5)).toBeUndefined();
  });

  it('is counted with its share', () => {
    const share = coachedShare([true, false, false, false]);
    expect(share).toMatchObject({ n: 4, count: 1, share: 0.25 });
    expect(coachedShare([])).toEqual({ kind: 'not-enough', n: 0, needed: 1 });
  });
});
