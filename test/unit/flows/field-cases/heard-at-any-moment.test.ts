import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/base/locale.ts';
import type { Concern } from '../../../../src/core/contract/team-event.ts';
import { SUBJECT, subjectFor, TalkRunner } from '../../../support/talk-runner.ts';

function concernsOf(talk: TalkRunner): readonly Concern[] {
  return talk.news.flatMap((news) => (news.kind === 'concern' ? [news.concern] : []));
}

/** Somebody who has answered everything, content. */
function over(locale: Locale = 'en'): TalkRunner {
  const talk = new TalkRunner();
  talk.invite(subjectFor(locale, 'decision-maker'));
  for (const pressed of ['yes', '5', '10', 'skip']) talk.press(pressed);
  return talk;
}

describe('after the last question', () => {
  it.each([
    ['en', 'When will the missing pallet arrive?'],
    ['en', 'Please resend the invoice'],
    ['en', 'can you call me?'],
    ['zh-CN', '请问尾货什么时候到？'],
    ['zh-CN', '麻烦把发票再发一次'],
    ['es', '¿Cuándo llega el resto?'],
    ['de', 'Wann kommt der Rest der Ware?'],
    ['fr', 'Quand arrive le reste de la commande ?'],
    ['pt', 'Quando chega o restante do pedido?'],
    ['ru', 'Когда придёт остальной товар?'],
    ['ar', 'متى تصل بقية البضاعة؟'],
  ] as const)('a question or a request calls somebody who answers it (%s: %s)', (locale, said) => {
    const talk = over(locale);
    talk.say(said);
    const [concern] = concernsOf(talk).slice(-1);
    expect(['request', 'asked']).toContain(concern?.trigger);
    expect(concern?.words).toContain(said);
  });

  it.each(['I want a refund', 'let me speak to your manager', '我要投诉，请让经理联系我'])(
    '"%s" hands the conversation over',
    (said) => {
      const talk = over();
      talk.say(said);
      expect(talk.conversation.mode).toMatchObject({ kind: 'human', reason: 'asked' });
      expect(concernsOf(talk).at(-1)?.words).toEqual([said]);
    },
  );

  it.each(['thanks', 'ok', 'bye', '谢谢', 'Thank you, everything was fine'])(
    '"%s" calls nobody',
    (said) => {
      const talk = over();
      const before = concernsOf(talk).filter(({ trigger }) => trigger !== 'unprompted').length;
      talk.say(said);
      const after = concernsOf(talk).filter(({ trigger }) => trigger !== 'unprompted').length;
      expect(after).toBe(before);
    },
  );

  it('a person is heard after "stop forever", too', () => {
    const talk = over();
    talk.say('stop forever');
    talk.say('I want to talk to your manager');
    expect(talk.conversation.mode.kind).toBe('human');
  });
});

describe('a question in a first message', () => {
  it.each([
    'When will our container leave the port?',
    '请问我们的货什么时候能到？',
    'Wann kommt unsere Lieferung an?',
    'When will INV-2026-0412 arrive at our warehouse?',
  ])('"%s" calls somebody who answers it', (said) => {
    const talk = new TalkRunner();
    talk.say(said);
    expect(concernsOf(talk).find(({ trigger }) => trigger === 'request')?.words).toEqual([said]);
  });

  it.each(['hello', '在吗？', 'HP-26-1044?', 'hi there'])('"%s" is none', (said) => {
    const talk = new TalkRunner();
    talk.say(said);
    expect(talk.concerns).not.toContain('request');
  });
});

describe('an automatic answer', () => {
  const REPLY = 'Thank you for your message. I am out of the office.';

  it('gets no answer after twenty in two minutes, and a person is told once', () => {
    const talk = new TalkRunner({ pauseAfter: 20 });
    talk.invite(SUBJECT);
    for (let count = 0; count < 40; count += 1) {
      talk.say(REPLY);
      talk.wait(2_000);
    }
    expect(talk.conversation.mode).toMatchObject({ kind: 'human', reason: 'crowded' });
    expect(talk.concerns.filter((trigger) => trigger === 'crowded')).toHaveLength(1);
    expect(talk.said.filter(({ text }) => text.includes('so I will pause here'))).toHaveLength(1);
    expect(talk.said.length).toBeLessThanOrEqual(22);
  });

  it('gets none in the welcome, either', () => {
    const talk = new TalkRunner({ pauseAfter: 20 });
    for (let count = 0; count < 40; count += 1) talk.say(REPLY);
    expect(talk.concerns.filter((trigger) => trigger === 'crowded')).toHaveLength(1);
  });

  it('is not taken for one: a person who writes for an hour, or types quick scores', () => {
    const slow = new TalkRunner({ pauseAfter: 20 });
    slow.invite(SUBJECT);
    for (let count = 0; count < 40; count += 1) {
      slow.say(REPLY);
      slow.wait(10_000);
    }
    expect(slow.concerns).not.toContain('crowded');
    const quick = new TalkRunner({ pauseAfter: 20 });
    quick.invite(SUBJECT);
    quick.say('yes');
    for (let count = 0; count < 40; count += 1) quick.say(count % 2 === 0 ? '4' : 'ok');
    expect(quick.concerns).not.toContain('crowded');
  });
});

describe('while nobody has taken over yet', () => {
  it.each([
    ['who are you', 'I am the assistant of'],
    ['privacy', 'keeps your answers'],
    ['help', 'At any time'],
    ['language', 'Deutsch'],
    ['language Deutsch', 'notiert'],
    ['change', 'send "continue"'],
    ['human', 'send "continue"'],
  ])('"%s" is answered', (said, answer) => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.press('yes');
    talk.say('human');
    const before = talk.said.length;
    talk.say(said);
    expect(
      talk.said
        .slice(before)
        .map(({ text }) => text)
        .join(),
    ).toContain(answer);
    expect(talk.conversation.mode.kind).toBe('human');
  });

  it('a colleague who has taken over answers alone', () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.say('human');
    talk.event({ kind: 'claimed', by: 'telegram:7' });
    const before = talk.said.length;
    talk.say('who are you');
    expect(talk.said.length).toBe(before);
  });
});

describe('the words that go to the team', () => {
  const survey = () => {
    const talk = new TalkRunner();
    talk.invite(SUBJECT);
    talk.say('yes, of course');
    return talk;
  };

  it('are neither consent nor scores nor commands', () => {
    const talk = survey();
    talk.say('4');
    talk.say('/skip');
    talk.say('human');
    expect(concernsOf(talk).at(-1)).toMatchObject({ trigger: 'asked', words: [] });
  });

  it('are no answers: these stand in the response', () => {
    const talk = survey();
    talk.say('2');
    talk.say('40 cartons were crushed and mouldy');
    const [concern] = concernsOf(talk).slice(-1);
    expect(concern?.words).toEqual([]);
    expect(concern?.response?.chains[0]?.links[0]?.answer).toBe(
      '40 cartons were crushed and mouldy',
    );
  });

  it.each([
    ['anger', 'You are thieves and liars', 'anger'],
    ['a refusal', 'leave me alone', 'refused'],
    ['a call for a person', 'let me speak to your manager please', 'asked'],
  ])('are those of %s, as they were said', (_, said, trigger) => {
    const talk = survey();
    talk.say(said);
    expect(concernsOf(talk).at(-1)).toMatchObject({ trigger, words: [said] });
  });

  it('are what was told before a person was called', () => {
    const talk = new TalkRunner();
    talk.say('We bought forty chairs from your colleague');
    talk.say('human');
    expect(concernsOf(talk).at(-1)).toMatchObject({
      trigger: 'asked',
      words: ['We bought forty chairs from your colleague'],
    });
  });

  it('say which request is about data', () => {
    const talk = survey();
    talk.say('delete my data');
    expect(concernsOf(talk).at(-1)?.trigger).toBe('data-request');
  });
});
