import { beforeEach, describe, expect, it } from 'vitest';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Concern } from '../../../src/core/contract/team-event.ts';
import { GROUP, ROOM, SET_UP_CODE, SLACK, TeamWorld } from '../../support/team/team-world.ts';

const LI = 'slack:U0LI';
const WANG = 'telegram:8';

const ANNA: NonNullable<Concern['subject']> = {
  verified: true,
  account: { id: 'a1', name: 'Nordlicht GmbH', class: 'A' },
  contact: { id: 'c1', name: 'Anna', role: 'purchaser' },
  shipment: { reference: 'HP-1042', product: 'steel bolts', destination: 'Hamburg' },
};

let world: TeamWorld;

async function staffed(settings: object = {}): Promise<TeamWorld> {
  const replies = { sorry: { en: 'We are sorry.' } };
  const fresh = new TeamWorld({ settings: { replies, ...settings } });
  await fresh.admit(LI, 'admin', 'Li Wei');
  await fresh.admit(WANG, 'agent', 'Wang');
  await fresh.raise({ id: 'r1', words: ['a human, please'], subject: ANNA, locale: 'en' });
  return fresh;
}

beforeEach(async () => {
  world = await staffed();
});

const toBuyer = () =>
  world.toBuyers.flatMap(({ content }) => (content.kind === 'staff-said' ? [content.text] : []));
const first = () => world.cases.all()[0];
const buyer = (number: number) => conversationId('telegram', `5${number}`);

describe('what the holder writes behind the number of a case (K10: 116, K10-11)', () => {
  it.each([
    ['#1您好，已经补发', '您好，已经补发'],
    ['#1new cartons leave today', 'new cartons leave today'],
    ['＃１您好', '您好'],
    ['#1，您好', '您好'],
    ['#1. New cartons leave today', 'New cartons leave today'],
    ['(#1) New cartons leave today', 'New cartons leave today'],
    ['# 1 New cartons leave today', 'New cartons leave today'],
  ])('%j goes to the buyer', async (text, words) => {
    await world.says(WANG, '/claim 1', { channel: GROUP });
    for (const channel of [SLACK, GROUP, ROOM]) {
      expect(await world.says(WANG, text, { channel })).toEqual([]);
    }
    expect(toBuyer()).toEqual([words, words, words]);
  });

  it.each(['#1-3 are late', '#1和#2是同一个客户', "#1's buyer is angry", '#1?'])(
    '%j goes to nobody, and who wrote it is told',
    async (text) => {
      await world.says(WANG, '/claim 1');
      for (const spot of [{}, { under: 1 }]) {
        expect(await world.says(WANG, text, spot)).toEqual([
          expect.stringContaining('Nothing was sent: I cannot tell which case you mean.'),
        ]);
      }
      expect(toBuyer()).toEqual([]);
    },
  );

  it.each(['#1', '#1：', '#1.'])('%j alone lacks the words', async (text) => {
    await world.says(WANG, '/claim 1');
    expect(await world.says(WANG, text)).toEqual([expect.stringContaining('The text is missing')]);
    expect(toBuyer()).toEqual([]);
  });
});

describe('the number of a case (K10: 118, K10-01, K10-06)', () => {
  it.each([
    '/claim １',
    '/claim 1.',
    '/claim 1!',
    '/claim case 1',
    '/claim case #1',
    '/claim #1',
    '/claim no. 1',
    '/claim No.1',
    '/claim №1',
    '/claim number 1',
    '/claim (1)',
    '/claim "1"',
    '/claim: 1',
    '/claim-1',
    '/claim 工单1',
    '/claim工单1',
    '/claim 第1号',
    '/claim 1号',
    '／claim　１',
  ])('is read from %j', async (text) => {
    expect(await world.says(WANG, text)).toEqual([expect.stringContaining('#1 is yours')]);
    await world.says(WANG, '#1 new cartons leave today');
    expect(toBuyer()).toEqual(['new cartons leave today']);
  });

  it.each(['/case １', '/case case 1.', '/case 工单1', '/case #１', '/case no 1'])(
    'shows the case for %j',
    async (text) => {
      expect((await world.says(WANG, text))[0]).toMatch(/^#1 🔴 red/);
    },
  );

  it.each([
    ['/note 1: call them', 'call them'],
    ['/note case 1, call them', 'call them'],
    ['/note 1已致电货代', '已致电货代'],
    ['/note 工单1 已致电货代', '已致电货代'],
  ])('parts from the words of %j', async (text, note) => {
    expect(await world.says(WANG, text)).toEqual(['#1: note saved. Only the team sees it.']);
    expect(first()?.notes.map((each) => each.text)).toEqual([note]);
  });

  it('is not looked for within the words of a note under a card', async () => {
    await world.raise({ id: 'r2', conversation: buyer(2) });
    await world.says(WANG, '/note no 2 of the list is wet', { under: 1 });
    expect(first()?.notes).toMatchObject([{ text: 'no 2 of the list is wet' }]);
  });

  it('is meant where no sentence can follow it, also under the card of another', async () => {
    await world.raise({ id: 'r2', conversation: buyer(2) });
    await world.says(LI, '/assign case 2 Wang', { under: 1 });
    await world.says(LI, '/resolve no. 2: apology We are sorry.', { under: 1 });
    expect(world.cases.all()).toMatchObject([
      { state: 'open' },
      { owner: WANG, state: 'resolved' },
    ]);
    await world.says(LI, '/assign Wang', { under: 1 });
    expect(first()?.owner).toBe(WANG);
  });

  it('may stand anywhere about a ready reply, with its signs', async () => {
    await world.says(WANG, '/claim 1');
    for (const text of [
      '/say sorry #1.',
      '/say sorry, case 1',
      '/say case 1 sorry',
      '/say 1: sorry.',
    ])
      expect(await world.says(WANG, text), text).toEqual(['Sent to Anna: We are sorry.']);
  });
});

describe('a choice in a command', () => {
  it.each([
    ['/cases red.', /^1 case/],
    ['/cases.', /^1 case/],
    ['/cases “red”', /^1 case/],
    ['/cases 红灯', /^1 case/],
    ['/digest off.', /daily list is no longer posted/],
    ['/digest 8:30', /posted here at 08:30/],
    ['/digest 08：30。', /posted here at 08:30/],
    ['/assign 1 "Wang".', /^Done/],
    ['/assign 1 to Wang', /^Done/],
    ['/assign 1 给Wang', /^Done/],
    ['/claim ？', /For example: \/claim 12/],
    ['/resolve 1 Apology: We are sorry.', /#1: resolved/],
    ['/resolve 1 apology，我们很抱歉', /#1: resolved/],
    ['/resolve 1 apology我们很抱歉', /#1: resolved/],
    ['/grant telegram:9 agent. Zoë', /Zoë is now an agent/],
    ['/grant `telegram:9` manager Zoë', /Zoë is now a manager/],
    ['/grant (telegram:9) 客服 Zoë', /Zoë is now an agent/],
    ['/report 7d.', /^Figures of 7d$/],
  ])('is read from %j whatever stands around it', async (text, answer) => {
    expect((await world.says(LI, text))[0]).toMatch(answer);
  });

  it('keeps the full stop that ends a value', async () => {
    await world.says(LI, '/report 7d where account=Bolts-Ltd.');
    expect(world.reportsAsked).toEqual(['7d where account=Bolts-Ltd.']);
  });

  it('is the code of the log with quotes and a full stop too', async () => {
    const fresh = new TeamWorld();
    expect(await fresh.says(LI, `/setup "${SET_UP_CODE}".`)).toEqual([
      expect.stringContaining('You’re an admin now'),
    ]);
  });
});

describe('/find (K10: 123)', () => {
  it.each([
    '"human"',
    '“human”',
    "'human'",
    '‘human’',
    '«human»',
    '「human」',
    '《human》',
    '＂human＂',
    '`human`',
    '"a human"',
    'human, please',
    'human.',
    'human?',
    '“HP-1042”',
  ])('finds %s', async (words) => {
    expect((await world.says(WANG, `/find ${words}`))[0]).toMatch(/^1 case:\n#1 /);
  });

  it('wants words for quotes alone, and keeps an apostrophe within a word', async () => {
    expect(await world.says(WANG, '/find ""')).toEqual([
      'The text is missing. For example: /find wet carton',
    ]);
    await world.raise({ id: 'r2', conversation: buyer(2), words: ["it doesn't close"] });
    expect((await world.says(WANG, "/find 'doesn't'"))[0]).toMatch(/^1 case:\n#2 /);
  });
});
