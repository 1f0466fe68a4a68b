import { describe, expect, it } from 'vitest';
import { TalkRunner } from '../../../support/talk-runner.ts';

/** Numbers that nobody knows here: what is said with them must not be lost. */
const TROUBLE = [
  '订单99887767的箱子全湿了，货都坏了',
  'Auftrag 99887769: die Hälfte der Stühle ist kaputt',
  'Our pallets of 12/03/2026 are all wet and ruined',
  'order 4410023 arrived with two broken boxes',
  'pedido 55512: llegaron cajas rotas y mojadas',
  'commande 77881 : la moitié des cartons est abîmée',
  'заказ 10077: половина коробок разбита',
  'pedido 33910 chegou com caixas quebradas',
  'HP-26-1044 two cartons were missing again',
  'call 0049 171 2345678 about the wet cartons',
];

describe('a first message with a number in it', () => {
  it.each(TROUBLE)('"%s" is kept, whether or not the number is known', (said) => {
    const talk = new TalkRunner();
    talk.say(said);
    expect(talk.feedback).toEqual([said]);
    expect(talk.concerns).toContain('unprompted');
  });

  it.each([
    'my shipment HP-26-1044 arrived broken, I am furious',
    'HP-26-1044 is a disaster!!! You are thieves',
    '订单 HP-26-1044 你们是骗子',
  ])('"%s" is angry: a person takes over, and it is not greeted cheerfully', (said) => {
    const talk = new TalkRunner();
    talk.say(said);
    expect(talk.notified).toEqual(['anger']);
    expect(talk.feedback).toEqual([said]);
  });

  it.each(['HP-26-1044', 'my order is HP-26-1044', '订单号 HP-26-1044', 'PO 4410023 please'])(
    '"%s" only names the order: nothing else is kept of it',
    (said) => {
      const talk = new TalkRunner();
      talk.say(said);
      expect(talk.feedback).toEqual([]);
    },
  );
});
