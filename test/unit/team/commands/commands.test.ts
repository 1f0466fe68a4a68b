import { beforeEach, describe, expect, it } from 'vitest';
import { TEAM_COMMANDS } from '../../../../src/app/team-commands.ts';
import type { Catalogue } from '../../../../src/base/catalogue.ts';
import { HOUR_MS } from '../../../../src/base/instant.ts';
import { conversationId } from '../../../../src/core/contract/ids.ts';
import type { Concern } from '../../../../src/core/contract/team-event.ts';
import { COMMANDS } from '../../../../src/team/staff/commands.ts';
import { handleStaffAction } from '../../../../src/team/staff/handle-staff-action.ts';
import { isForStaff } from '../../../../src/team/staff/team-command.ts';
import { commandTexts } from '../../../../src/team/words/command-texts.ts';
import en from '../../../../src/team/words/en.ts';
import zhCN from '../../../../src/team/words/zh-cn.ts';
import { remark, stranger } from '../../../fixtures/insight/feedback.ts';
import { NOON } from '../../../fixtures/insight/response.ts';
import { MONDAY_NOON } from '../../../support/team/team-parts.ts';
import { BUYER, ROOM, SLACK, TeamWorld } from '../../../support/team/team-world.ts';

const LI = 'slack:U0LI';
const WANG = 'slack:U0WANG';

const REPLIES = {
  'we-are-checking': {
    en: 'Dear {buyer}, {company} is checking {reference} (case {number}). {staff}',
    de: 'Guten Tag {buyer}, {company} prüft {reference} (Fall {number}). {staff}',
  },
  sorry: { 'zh-CN': '非常抱歉。' },
};

const ANNA: NonNullable<Concern['subject']> = {
  verified: true,
  account: { id: 'a1', name: 'Nordlicht GmbH', class: 'A' },
  contact: { id: 'c1', name: 'Anna', role: 'purchaser' },
  shipment: { reference: 'HP-1042', product: 'steel bolts', destination: 'Hamburg' },
};

let world: TeamWorld;

async function staffed(settings: object = {}): Promise<TeamWorld> {
  const fresh = new TeamWorld({ settings: { replies: REPLIES, ...settings } });
  await fresh.admit(LI, 'admin', 'Li Wei');
  await fresh.admit(WANG, 'agent', 'Wang');
  await fresh.raise({ id: 'r1', words: ['wet cartons'], subject: ANNA, locale: 'de' });
  return fresh;
}

beforeEach(async () => {
  world = await staffed();
});

const toBuyer = () =>
  world.toBuyers.flatMap(({ content }) => (content.kind === 'staff-said' ? [content.text] : []));
const first = () => world.cases.all()[0];
const buyer = (number: number) => conversationId('telegram', `5${number}`);

describe('a command that there is not', () => {
  it.each([
    ['/clam 1', 'claim', '/claim 12'],
    ['/reprot', 'report', '/report last 30d by product where class=A'],
    ['/resolv 1', 'resolve', '/resolve 12 replacement We have shipped 12 new cartons today.'],
    ['/casess', 'cases', '/cases red'],
    ['/asign 1 Wang', 'assign', '/assign 12 Li Wei'],
  ])('%s is answered with the nearest one and an example', async (text, name, example) => {
    const [, typed = ''] = /^\/(\w+)/.exec(text) ?? [];
    expect(await world.says(LI, text)).toEqual([
      `Unknown command /${typed}. Did you mean /${name}? For example: ${example} /help lists everything.`,
    ]);
  });

  it('is answered with the way to all of them where none is near', async () => {
    expect(await world.says(LI, '/xyzzyq')).toEqual([
      'Unknown command /xyzzyq. /help lists everything.',
    ]);
    expect(await world.says(LI, '/报告')).toEqual([
      'Unknown command /报告. /help lists everything.',
    ]);
  });

  it.each(['/', '／', '/ note 1 a slip', '/clam, 1', '/etc/passwd', '/нота 1', '/cl.aim', '/1'])(
    'is never taken for words to the buyer: %s',
    async (text) => {
      await world.says(LI, '/claim 1');
      await world.says(LI, text, { under: 1 });
      expect(toBuyer()).toEqual([]);
      expect(world.told().at(-1)).toMatch(/Unknown command|note saved/);
    },
  );
});

describe('a command without a space', () => {
  it('means what it says', async () => {
    expect(await world.says(LI, '/claim#1')).toEqual([expect.stringContaining('#1 is yours')]);
    expect(await world.says(LI, '/note1 an idea')).toEqual([
      '#1: note saved. Only the team sees it.',
    ]);
    expect(first()?.notes).toMatchObject([{ text: 'an idea', by: LI }]);
  });
});

describe('a command with nothing behind it', () => {
  it.each(['claim', 'release', 'assign', 'plan', 'note', 'resolve', 'case'])(
    '/%s asks for the case, with an example',
    async (name) => {
      const { example } = commandTexts(en, name);
      expect(await world.says(LI, `/${name}`)).toEqual([`Which case? For example: ${example}`]);
      expect(await world.says(LI, `/${name} twelve`)).toEqual([
        `Which case? For example: ${example}`,
      ]);
    },
  );

  it.each([
    ['/assign 1', 'Who? Write the name as /who shows it.'],
    ['/plan 1', `The text is missing. For example: /plan 12`],
    ['/note 1', `The text is missing. For example: /note 12`],
    ['/resolve 1 apology', 'The text is missing. For example: /resolve 12'],
    ['/find', 'The text is missing. For example: /find wet carton'],
    [
      '/grant',
      'Who? Write the name as /who shows it. For example: /grant slack:U0123 agent Li Wei',
    ],
    ['/grant slack:U1', 'Who? Write the name as /who shows it.'],
    ['/grant Wang agent', 'Who? Write the name as /who shows it.'],
    ['/grant slack:U1 king', 'Who? Write the name as /who shows it.'],
    ['/digest', '/digest on, /digest off or a time such as /digest 08:30'],
    ['/digest 25:00', '/digest on, /digest off or a time such as /digest 08:30'],
    ['/say', 'There is no saved reply “”. Available: we-are-checking, sorry.'],
  ])('%s says what is missing, and changes nothing', async (text, answer) => {
    const before = JSON.stringify([world.cases.all(), await world.staff.list()]);
    const [told, ...more] = await world.says(LI, text);
    expect(told).toContain(answer);
    expect(more).toEqual([]);
    expect(JSON.stringify([world.cases.all(), await world.staff.list()])).toBe(before);
  });

  it('is the case of the card under which it is written', async () => {
    expect(await world.says(LI, '/claim', { under: 1 })).toEqual([
      expect.stringContaining('#1 is yours'),
    ]);
    await world.says(LI, '/plan A new carton leaves on Friday', { under: 1 });
    expect(first()?.plan).toMatchObject({ text: 'A new carton leaves on Friday', by: LI });
  });
});

describe('the help', () => {
  it.each(['--help', '-h', 'help', '?'])('of each command comes with %s', async (asked) => {
    for (const { name } of COMMANDS.filter(isForStaff)) {
      const { usage, example } = commandTexts(en, name);
      const about = TEAM_COMMANDS.find((each) => each.name === name)?.describe.en;
      expect(await world.says(LI, `/${name} ${asked}`)).toEqual([
        `/${usage}\n${about}\nFor example: ${example}`,
      ]);
    }
    expect(first()?.notes).toEqual([]);
  });

  it('has an example that the command itself understands', async () => {
    for (const { name } of COMMANDS.filter(isForStaff)) {
      const { example } = commandTexts(en, name);
      const [answer] = await world.says(LI, example);
      expect(answer, example).not.toMatch(/The text is missing|Which case|Unknown command \//);
      expect(example.startsWith(`/${name}`)).toBe(true);
    }
  });
});

describe('/claim', () => {
  it('gives the talk to the first member, and tells the next who that is', async () => {
    await world.says(LI, '/claim 1');
    expect(await world.says(WANG, '/claim 1')).toEqual(['Li Wei has #1.']);
    expect(await world.says(WANG, '/release 1')).toEqual(['Li Wei has #1.']);
    expect(await world.says(LI, '/claim 1')).toEqual([expect.stringContaining('#1 is yours')]);
    expect(world.toBuyers.map(({ content }) => content)).toEqual([{ kind: 'claimed', by: LI }]);
  });

  it('has one winner among a hundred at once, and the others are told who (C8)', async () => {
    const people = Array.from({ length: 100 }, (_, index) => `slack:U${1000 + index}`);
    for (const [index, id] of people.entries()) await world.admit(id, 'agent', `Agent ${index}`);
    await Promise.all(
      people.map((by) => {
        const action = { kind: 'said', text: '/claim 1' } as const;
        return handleStaffAction(world.services, `action:${by}`, { by, channel: SLACK, action });
      }),
    );
    const answers = people.map(
      (by) => world.notices.find(({ id }) => id === `reply:action:${by}.0`)?.content.text ?? '',
    );
    const winners = people.filter((_, index) => /#1 is yours/.test(answers[index] ?? ''));
    expect(winners).toEqual([first()?.claimedBy]);
    const name = `Agent ${people.indexOf(winners[0] ?? '')}`;
    expect(answers.filter((answer) => answer === `${name} has #1.`)).toHaveLength(99);
    const claims = world.toBuyers.filter(({ content }) => content.kind === 'claimed');
    expect(claims.map(({ content }) => content)).toEqual([{ kind: 'claimed', by: winners[0] }]);
  });

  it('of what there is not, or is over, says so', async () => {
    expect(await world.says(LI, '/claim 99')).toEqual([
      'There is no case #99. /cases lists the open ones.',
    ]);
    await world.says(LI, '/resolve 1 apology We are sorry.');
    expect(await world.says(LI, '/claim 1')).toEqual(['#1 is resolved, awaiting confirmation.']);
  });
});

describe('words under a card', () => {
  it('go to the buyer from the holder alone', async () => {
    expect(await world.says(LI, 'Hello Anna', { under: 1 })).toEqual([
      'Nothing was sent: claim #1 first (button, or /claim 1). For a note: /note 1 …',
    ]);
    await world.says(LI, '/claim 1');
    expect(await world.says(LI, 'Hello Anna', { under: 1 })).toEqual([]);
    expect(await world.says(WANG, 'Me too', { under: 1 })).toEqual([
      'Nothing was sent: Li Wei has #1. For a note: /note 1 …',
    ]);
    expect(await world.says(LI, '#1 by its number', { channel: ROOM })).toEqual([]);
    expect(await world.says(LI, '＃1：用中文键盘', { channel: ROOM })).toEqual([]);
    expect(await world.says(LI, '#99 nobody', { channel: ROOM })).toEqual([
      'There is no case #99. /cases lists the open ones.',
    ]);
    expect(toBuyer()).toEqual(['Hello Anna', 'by its number', '用中文键盘']);
  });

  it('that are changed afterwards stay as they were, and the team is told so', async () => {
    await world.says(LI, '/claim 1');
    const edited = { kind: 'edited', text: 'Hello Anne', messageId: 'm1' } as const;
    expect(await world.does(LI, edited, { under: 1 })).toEqual([
      'Edits here do not reach the buyer. Please send a new message.',
    ]);
    expect(toBuyer()).toEqual([]);
  });

  it('bear the name of the member who writes, where the team wants it so', async () => {
    world = await staffed({ showStaffName: true });
    await world.says(WANG, '/claim 1');
    await world.says(WANG, 'Hello Anna', { under: 1 });
    expect(toBuyer()).toEqual(['Wang: Hello Anna']);
  });
});

describe('/assign', () => {
  it('gives a case to somebody by name, by identity or to oneself', async () => {
    for (const [who, owner] of [
      ['wang', WANG],
      ['Li Wei', LI],
      ['@Wang', WANG],
      ['me', LI],
      [WANG, WANG],
      ['我', LI],
    ] as const) {
      expect(await world.says(LI, `/assign 1 ${who}`)).toEqual(['Done.']);
      expect(first()?.owner, who).toBe(owner);
    }
  });

  it('does not guess who is meant', async () => {
    await world.admit('slack:U0WANG2', 'agent', 'Wang');
    expect(await world.says(LI, '/assign 1 Nemo')).toEqual([
      'I don’t know Nemo. /who lists the team.',
    ]);
    expect(await world.says(LI, '/assign 1 Wang')).toEqual([
      'Several people are called Wang: slack:U0WANG, slack:U0WANG2.',
    ]);
    expect(first()?.owner).toBeUndefined();
  });

  it('hands the buyer over without a word of the bot, also to who owned it before', async () => {
    await world.says(LI, '/assign 1 Wang');
    await world.says(LI, '/claim 1');
    await world.says(LI, '/assign 1 Wang');
    expect(first()).toMatchObject({ owner: WANG, claimedBy: WANG });
    expect(world.toBuyers.at(-1)?.content).toEqual({ kind: 'claimed', by: WANG, from: LI });
    expect(await world.says(WANG, 'Wang here', { under: 1 })).toEqual([]);
    expect(toBuyer()).toEqual(['Wang here']);
  });
});

describe('/note', () => {
  it('stays inside the team', async () => {
    await world.says(LI, '/claim 1');
    await world.says(LI, '/note 1 The forwarder admits the mistake');
    await world.says(LI, '/note Ask for photographs', { under: 1 });
    expect(first()?.notes.map(({ text }) => text)).toEqual([
      'The forwarder admits the mistake',
      'Ask for photographs',
    ]);
    expect(JSON.stringify(world.toBuyers)).not.toMatch(/forwarder|photographs/);
    expect(await world.says(LI, `/note 1 ${'x'.repeat(2_001)}`)).toEqual([
      'That is too long: at most 2000 characters.',
    ]);
  });

  it('is refused where there are too many', async () => {
    let answer = '';
    for (let count = 0; count < 1_000 && !answer.includes('already'); count += 1) {
      [answer = ''] = await world.says(LI, `/note 1 note ${count}`);
    }
    expect(answer).toBe(`#1 has ${first()?.notes.length} notes already.`);
  });
});

describe('/resolve', () => {
  it('wants a repair of a known kind and the words for the buyer', async () => {
    const refused =
      'Say how #1 was fixed: /resolve 1 apology We have … – with one of apology, credit, replacement, explanation, other.';
    expect(await world.says(LI, '/resolve 1')).toEqual([refused]);
    expect(await world.says(LI, '/resolve 1 fixed it for good')).toEqual([refused]);
    expect(first()?.state).toBe('open');
    expect(await world.says(LI, '/resolve 1 Replacement Two cartons left\ntoday.')).toEqual([
      '#1: resolved. The buyer will be told and asked to confirm.',
    ]);
    expect(first()?.repair).toMatchObject({
      kind: 'replacement',
      text: 'Two cartons left\ntoday.',
    });
    expect(world.toBuyers.at(-1)).toMatchObject({
      conversation: BUYER,
      content: {
        kind: 'interposed',
        flow: 'verification',
        input: { case: 1, told: 'Two cartons left\ntoday.' },
      },
    });
    expect(await world.says(LI, '/resolve 1 apology again')).toEqual([
      '#1 is resolved, awaiting confirmation.',
    ]);
  });
});

describe('/say', () => {
  it('fills a ready reply in the buyer’s language', async () => {
    await world.says(LI, '/claim 1');
    const text = 'Guten Tag Anna, Harbour & Pine prüft HP-1042 (Fall 1). Li Wei';
    for (const said of ['/say we-are-checking 1', '/say 1 We-Are-Checking']) {
      expect(await world.says(LI, said)).toEqual([`Sent to Anna: ${text}`]);
    }
    await world.says(LI, '/say we-are-checking', { under: 1 });
    expect(toBuyer()).toEqual([text, text, text]);
  });

  it('takes the language that there is where the buyer’s is missing', async () => {
    await world.says(LI, '/claim 1');
    await world.says(LI, '/say sorry 1');
    expect(toBuyer()).toEqual(['非常抱歉。']);
  });

  it('leaves braces in names as they are', async () => {
    const contact = { id: 'c2', name: '{staff} <b>Anna</b>', role: 'purchaser' };
    const conversation = buyer(2);
    await world.raise({ id: 'r2', conversation, subject: { ...ANNA, contact }, locale: 'en' });
    await world.says(LI, '/claim 2');
    await world.says(LI, '/say we-are-checking 2');
    expect(toBuyer()[0]).toContain('Dear {staff} <b>Anna</b>, Harbour & Pine');
  });

  it.each([
    ["It's {buyer}'s, l'{reference}", "It's Anna's, l'HP-1042"],
    ['{ } {{number}} {} }{', '{ } {1} {} }{'],
    ["'{staff}' # <b>|", "'Li Wei' # <b>|"],
  ])('keeps every other sign of a ready reply: %s', async (reply, text) => {
    world = await staffed({ replies: { signs: { en: reply } } });
    await world.says(LI, '/claim 1');
    expect(await world.says(LI, '/say signs 1')).toEqual([`Sent to Anna: ${text}`]);
  });

  it('says what there is, which case is missing and who has it', async () => {
    expect(await world.says(LI, '/say hello 1')).toEqual([
      'There is no saved reply “hello”. Available: we-are-checking, sorry.',
    ]);
    expect(await world.says(LI, '/say constructor 1')).toEqual([
      'There is no saved reply “constructor”. Available: we-are-checking, sorry.',
    ]);
    expect(await world.says(LI, '/say sorry')).toEqual([
      'Which case? For example: /say we-are-checking 12',
    ]);
    expect(await world.says(LI, '/say sorry 99')).toEqual([
      'There is no case #99. /cases lists the open ones.',
    ]);
    expect(await world.says(LI, '/say sorry 1')).toEqual([
      expect.stringContaining('claim #1 first'),
    ]);
    world = await staffed({ replies: {} });
    expect(await world.says(LI, '/say sorry 1')).toEqual([
      'No saved replies are set up (replies in TEAM_FILE).',
    ]);
    expect(toBuyer()).toEqual([]);
  });
});

describe('/cases', () => {
  beforeEach(async () => {
    const asked = { trigger: 'asked', words: ['a person, please'] } as const;
    await world.raise({ id: 'r2', conversation: buyer(2), ...asked });
    await world.raise({ id: 'r3', conversation: buyer(3), words: ['bad papers'] });
    await world.says(WANG, '/claim 2');
  });

  const listed = async (text: string) => {
    const [answer = ''] = await world.says(WANG, text);
    return [...answer.matchAll(/^#(\d+)/gm)].map(([, number]) => Number(number));
  };

  it('lists the open ones, those of a severity, one’s own and those that are late', async () => {
    expect(await listed('/cases')).toEqual([1, 3, 2]);
    expect(await listed('/cases all')).toEqual([1, 3, 2]);
    expect(await listed('/cases RED')).toEqual([1, 3]);
    expect(await listed('/cases yellow')).toEqual([2]);
    expect(await listed('/cases mine')).toEqual([2]);
    expect(await world.says(WANG, '/cases overdue')).toEqual(['None.']);
    world.now += 1_000 * HOUR_MS;
    await world.services.cases.sweep();
    expect(await listed('/cases overdue')).toEqual([1, 3, 2]);
    expect((await world.says(WANG, '/cases'))[0]).toContain(' · overdue');
  });

  it('shows who, what, with whom and until when', async () => {
    const [answer = ''] = await world.says(WANG, '/cases');
    expect(answer).toMatch(/^3 cases:\n/);
    expect(answer).toMatch(
      /#1 🔴 red open · Anna, Nordlicht GmbH \(class A\) · HP-1042, steel bolts, Hamburg · \S.* due /,
    );
    expect(answer).toMatch(/#2 🟡 yellow with Wang/);
  });

  it('says that there are more than fit', async () => {
    for (let count = 4; count <= 20; count += 1) {
      await world.raise({ id: `r${count}`, conversation: buyer(count) });
    }
    expect((await world.says(WANG, '/cases'))[0]).toMatch(/^15\+ cases/);
  });

  it('does not know other kinds, and is glad of none', async () => {
    for (const kind of ['green', 'constructor', 'toString']) {
      expect(await world.says(WANG, `/cases ${kind}`)).toEqual([
        `/cases ${kind}? For example: /cases red`,
      ]);
    }
    for (const number of [1, 2, 3]) await world.says(LI, `/resolve ${number} apology Sorry.`);
    expect(await world.says(WANG, '/cases')).toEqual(['No open cases. 🎉']);
    expect(await world.says(WANG, '/cases red')).toEqual(['None.']);
  });
});

describe('/case', () => {
  it('tells everything about one, with what was done and by whom (A10)', async () => {
    await world.says(LI, '/claim 1');
    await world.says(LI, '/note 1 Ask the forwarder');
    await world.says(LI, '/plan 1 A new carton leaves on Friday');
    await world.says(LI, '/release 1');
    const [answer = ''] = await world.says(WANG, '/case 1');
    expect(answer).toMatch(/^#1 🔴 red · planned\nAnna, Nordlicht GmbH/);
    expect(answer).toContain('Plan: A new carton leaves on Friday');
    expect(answer).toMatch(/📝 Li Wei, .*: Ask the forwarder/);
    for (const what of [
      'opened',
      'Li Wei took over the conversation',
      'Li Wei added a note',
      'Li Wei added a plan',
      'Li Wei handed the conversation back to the bot',
    ]) {
      expect(answer).toMatch(new RegExp(`\\d\\d:\\d\\d UTC – ${what}$`, 'm'));
    }
    const audit = JSON.stringify(first()?.audit);
    expect(audit).not.toMatch(/forwarder|carton/);
    expect(first()?.audit.map(({ what, by }) => `${what} ${by}`)).toEqual([
      'opened buyer',
      `claimed ${LI}`,
      `state ${LI}`,
      `noted ${LI}`,
      `planned ${LI}`,
      `state ${LI}`,
      `released ${LI}`,
    ]);
  });

  it('that there is not is said to be missing', async () => {
    expect(await world.says(LI, '/case 99')).toEqual([
      'There is no case #99. /cases lists the open ones.',
    ]);
  });
});

describe('/find', () => {
  it('finds by what was said, by whom and about what, and says when nothing', async () => {
    for (const words of ['wet carton', 'Nordlicht', 'hp-1042', 'STEEL']) {
      expect((await world.says(LI, `/find ${words}`))[0], words).toMatch(/1 case:\n#1 /);
    }
    expect(await world.says(LI, '/find {buyer}')).toEqual(['Nothing found for “{buyer}”.']);
  });

  it('finds what was said unasked, and says in which case or whose talk it stands, and when', async () => {
    const unheard = conversationId('web', `v.${'3f2a'.repeat(16)}`);
    world.feedback.rows.push(
      remark('a', { conversation: BUYER, text: 'wet cartons', at: MONDAY_NOON }),
      stranger('b', { at: NOON, speakerName: undefined, conversation: unheard, text: '箱子 wet' }),
    );
    expect(await world.says(LI, '/find wet')).toEqual([
      expect.stringMatching(
        /^1 case:\n#1 .*\n\nMentioned unprompted:\n2 Nov 2026 · case #1 · Anna \(Nordlicht GmbH, HP-1042\): “wet cartons”\n5 Oct 2026 · conversation of visitor 3f2a: “箱子 wet”/,
      ),
    ]);
    const chinese = await staffed({ locale: 'zh-CN' });
    chinese.feedback.rows.push(stranger('c', { text: 'driver' }));
    expect((await chinese.says(LI, '/find driver'))[0]).toMatch(
      /^客户主动提到：\n2026年10月5日 · 与 José 的对话：“driver”/,
    );
  });
});

describe('/who', () => {
  it('lists the staff with their rights and how much they have to do', async () => {
    await world.says(WANG, '/claim 1');
    expect(await world.says(WANG, '/who')).toEqual([
      'Li Wei · admin · slack:U0LI\nWang · agent · slack:U0WANG · 1 open',
    ]);
  });
});

describe('/digest', () => {
  it('sets the time of this channel’s list, or that there is none', async () => {
    expect(await world.says(LI, '/digest on')).toEqual([
      'The daily list will be posted here at 08:30.',
    ]);
    expect(await world.says(LI, '/digest 17:05')).toEqual([
      'The daily list will be posted here at 17:05.',
    ]);
    expect(await world.says(LI, '/digest OFF', { channel: ROOM })).toEqual([
      'The daily list is no longer posted here.',
    ]);
    expect([...world.memory]).toEqual([
      [`digest:${SLACK}`, '17:05'],
      [`digest:${ROOM}`, 'off'],
    ]);
  });
});

describe('/grant', () => {
  it('gives rights, changes them and takes them, with or without a name', async () => {
    expect(await world.says(LI, '/grant telegram:9 agent Zoë Ng')).toEqual([
      'Zoë Ng is now an agent.',
    ]);
    expect(await world.says(LI, '/grant telegram:9 Manager')).toEqual(['Zoë Ng is now a manager.']);
    expect(await world.staff.load('telegram:9')).toMatchObject({ role: 'manager', by: LI });
    expect(await world.says(LI, '/grant telegram:9 none')).toEqual([
      'Zoë Ng no longer has any rights.',
    ]);
    expect(await world.staff.load('telegram:9')).toBeUndefined();
  });
});

describe('/report', () => {
  it('passes on what was asked, as it was typed', async () => {
    expect(await world.says(LI, '/report last 30d by product where class="A"')).toEqual([
      'Figures of last 30d by product where class="A"',
    ]);
    await world.says(LI, '/report');
    expect(world.reportsAsked).toEqual(['last 30d by product where class="A"', '']);
  });
});

describe('a store that fails', () => {
  it('is reported to the member who asked, and nothing is changed', async () => {
    world.cases.load = () => Promise.reject(new Error('no store'));
    expect(await world.says(LI, '/claim 1')).toEqual([en.failed]);
    expect(world.toBuyers).toEqual([]);
  });
});

describe('the same action delivered twice', () => {
  it('is done and answered once', async () => {
    const action = { kind: 'said', text: '/note 1 once' } as const;
    for (let copy = 0; copy < 3; copy += 1) {
      await handleStaffAction(world.services, 'action:twice', { by: LI, channel: SLACK, action });
    }
    expect(first()?.notes).toHaveLength(1);
    expect(world.notices.filter(({ id }) => id.startsWith('reply:action:twice'))).toHaveLength(1);
  });
});

/** The message at a path such as `refused.unknown`. */
function messageAt(words: Catalogue, path: string): string {
  const steps = path.split('.');
  const found = steps.reduce<Catalogue | string | undefined>(
    (at, step) => (typeof at === 'object' ? at[step] : undefined),
    words,
  );
  if (typeof found !== 'string') throw new Error(`There is no message ${path}`);
  return found;
}

describe.each([
  ['en', en],
  ['zh-CN', zhCN],
] as const)('a team that reads %s', (locale, words) => {
  /** A text of the words with anything in its places. */
  const like = (text: string) =>
    new RegExp(
      `^${text
        .split(/\{\w+\}/)
        .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
        .join('[\\s\\S]*')}$`,
    );

  beforeEach(async () => {
    world = await staffed({ locale });
  });

  it.each([
    ['/clam 1', 'usage.unknown'],
    ['/claim', 'usage.incomplete'],
    ['/claim 99', 'refused.unknown'],
    ['/claim 1', 'commands.claim.done'],
    ['/release 1', 'refused.not-claimed'],
    ['/assign 1 Nemo', 'people.unknown'],
    ['/assign 1', 'people.needed'],
    ['/assign 1 Wang', 'commands.assign.done'],
    ['/plan 1 A plan', 'commands.plan.done'],
    ['/plan 1', 'refused.empty'],
    ['/note 1 A note', 'commands.note.done'],
    ['/resolve 1', 'refused.no-repair'],
    ['/resolve 1 apology Sorry.', 'commands.resolve.done'],
    ['/say nothing 1', 'commands.say.none'],
    ['/say sorry 1', 'notSent.claimFirst'],
    ['/find nothing', 'commands.find.none'],
    ['/cases mine', 'commands.cases.noneOf'],
    ['/digest on', 'commands.digest.on'],
    ['/digest off', 'commands.digest.off'],
    ['/digest never', 'commands.digest.how'],
    ['/grant slack:U0 agent', 'commands.grant.granted.agent'],
    ['/grant slack:U0 none', 'commands.grant.revoked'],
    [`/grant ${LI} agent`, 'commands.grant.lastAdmin'],
    ['/setup 1', 'commands.setup.over'],
  ] as const)('reads the answer to %s in it', async (text, key) => {
    const [answer = ''] = await world.says(LI, text);
    expect(answer).toMatch(like(messageAt(words, key)));
    expect(answer).not.toMatch(/\{\w+\}/);
  });

  it('reads help, lists and cards in it, with every place filled', async () => {
    await world.says(LI, '/claim 1');
    for (const text of ['/help', '/cases', '/case 1', '/who', '/claim --help', '/find wet']) {
      const [answer = ''] = await world.says(LI, text);
      expect(answer, text).not.toMatch(/\{\w+\}|undefined/);
      expect(/\p{Script=Han}/u.test(answer), text).toBe(locale === 'zh-CN');
    }
    for (const { content } of world.notices) expect(content.text).not.toMatch(/\{\w+\}|undefined/);
  });

  it('is told in it what happens to a case', async () => {
    await world.says(LI, '/claim 1');
    const heard = (action: 'said' | 'edited' | 'recalled' | 'left' | 'stopped') =>
      world.hear(BUYER, {
        kind: 'heard',
        heard: { at: world.now, action, text: 'wet', files: [] },
      });
    await heard('said');
    await heard('edited');
    await heard('recalled');
    await heard('left');
    await heard('stopped');
    for (const why of [
      'rationed',
      'unreachable',
      'refused',
      'late',
      'in-doubt',
      'not-held',
    ] as const) {
      const undelivered = { text: 'Hello', by: LI, why, waits: why === 'rationed' };
      await world.hear(BUYER, { kind: 'undelivered', undelivered });
    }
    const told = world.told();
    for (const key of [
      'heard.said',
      'heard.edited',
      'heard.recalled',
      'heard.left',
      'heard.stopped',
      'undelivered.now',
      'undelivered.waits',
    ] as const) {
      expect(
        told.filter((text) => like(messageAt(words, key)).test(text)).length,
        key,
      ).toBeGreaterThan(0);
    }
    expect(told.at(-1)).toContain(words.undelivered.why['not-held']);
  });
});
