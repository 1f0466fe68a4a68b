import { describe, expect, it } from 'vitest';
import { isRequest } from '../../../../flows/tone/request.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import { subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

/** What is left to say after top scores. */
function remarked(locale: Locale, remark: string): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor(locale, 'decision-maker'));
  talk.press('yes');
  talk.press('5');
  talk.press('10');
  talk.say(remark);
  return talk;
}

/** Questions and requests to us: somebody has to answer. */
const REQUESTS: readonly (readonly [locale: Locale, ...words: readonly string[]])[] = [
  [
    'en',
    ...['When will the missing pallet arrive?', 'Please send me the invoice again'],
    ...['What shall we do with the damaged cartons?', 'could you resend the packing list'],
    ...['any news about the credit note', 'Let us know who pays for the storage'],
    ...['we are still waiting for your reply', 'How do we register the warranty?'],
  ],
  [
    'zh-CN',
    '能把原产地证发给我吗？',
    '请再发一次发票',
    '剩下的货什么时候到',
    '麻烦帮我查一下提单',
    '请尽快联系我',
  ],
  [
    'es',
    '¿Cuándo llega el resto del pedido?',
    'Por favor envíenme la factura',
    '¿Qué hacemos con las cajas rotas?',
  ],
  ['pt', 'Quando chega o restante do pedido?', 'Podem enviar a fatura de novo', 'aguardo retorno'],
  [
    'fr',
    'Merci de me rappeler',
    'Quand arrive le reste de la commande ?',
    'Pouvez-vous renvoyer la facture',
  ],
  [
    'de',
    'Könnten Sie mir die Rechnung noch einmal schicken?',
    'Wann kommt der Rest',
    'wir warten noch auf die Gutschrift',
  ],
  ['ru', 'Когда придёт остальное?', 'Пришлите, пожалуйста, счёт ещё раз', 'жду ответа по счёту'],
  ['ar', 'متى يصل باقي الطلب؟', 'أرجو إرسال الفاتورة مرة أخرى'],
];

/** Praise, remarks and courtesy: nobody has to answer. */
const NONE = [
  'All was perfect, thank you',
  'How nice to work with you!',
  'Keep up the good work',
  'we did not have to call you once',
  '包装很好，谢谢',
  'Todo llegó bien, gracias',
  'Alles bestens angekommen',
  'Всё отлично, спасибо',
  'tout est parfait',
  'great!?',
];

describe('a last remark after top scores', () => {
  it.each(REQUESTS.flatMap(([locale, ...words]) => words.map((said) => [locale, said] as const)))(
    'in %s "%s" asks something of us: the team is told, and somebody has to answer',
    (locale, said) => {
      const talk = remarked(locale, said);
      expect(talk.concerns).toHaveLength(1);
      expect(['request', 'asked']).toContain(talk.concerns[0]);
      expect(talk.response().answers.at(-1)?.raw).toBe(said);
      expect(talk.response().end).toBe('complete');
    },
  );

  it.each(NONE)('"%s" asks nothing of us', (said) => {
    expect(isRequest(said)).toBe(false);
  });
});
