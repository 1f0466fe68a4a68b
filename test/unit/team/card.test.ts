import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../src/app/team-labels.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Case } from '../../../src/team/cases/case.ts';
import { resolve } from '../../../src/team/cases/operations/resolve-case.ts';
import { cardFor } from '../../../src/team/desk/card.ts';
import { historyLines } from '../../../src/team/desk/history.ts';
import { cardButtons } from '../../../src/team/staff/card-buttons.ts';
import { COMMANDS } from '../../../src/team/staff/commands.ts';
import { teamWords } from '../../../src/team/words/words.ts';
import { chain } from '../../fixtures/insight/response.ts';
import { MemoryStaff } from '../../support/memory/memory-staff.ts';
import { settingsOf } from '../../support/team/team-parts.ts';
import { context, done, facts, NOON, opened, overall, score, subjectOf } from './example-case.ts';

const NASS = 'Die Kartons waren völlig durchnässt und schimmelig';
const TEAM = { members: [{ name: 'Li Wei', identities: ['slack:U0LI'] }], fallback: 'Li Wei' };

function parts(locale: 'en' | 'zh-CN' | 'fr', timeZone = 'Asia/Shanghai') {
  const settings = settingsOf({ ...TEAM, locale, calendar: { timeZone } });
  const words = teamWords(locale);
  const buttons = cardButtons(COMMANDS);
  return { settings, words, buttons, labels: labelsFor(locale), staff: new MemoryStaff() };
}

const QUALITY = { ...chain('quality', ['bad packing', NASS]) };
const VAGUE = {
  ...QUALITY,
  links: QUALITY.links.map((link, at) =>
    at === 0 ? { ...link, example: 'carton 7 was open' } : link,
  ),
};

const RED: Case = opened(
  {
    locale: 'en',
    subject: subjectOf('A'),
    facts: facts({
      scores: [overall(1), score('quality', 2)],
      chains: [VAGUE],
      themes: ['packaging', 'documents'],
      words: [{ text: 'Never again', at: NOON }],
    }),
  },
  settingsOf(TEAM),
);

const textOf = async (shown: Case, given = parts('en')) => (await cardFor(shown, given)).text;

describe('a card in English', () => {
  it('names questions, themes and people, shows the example and the language of foreign words', async () => {
    expect((await textOf(RED)).split('\n')).toEqual([
      '#12 🔴 red · open',
      'telegram:42, Acme (class A) · INV-1',
      'Why: the buyer is angry',
      'Scores: overall 1/5, product quality 2/5',
      `product quality: carton 7 was open → ${NASS} (German)`,
      'Said: “Never again”',
      'About: packaging, documents',
      'Owner: Li Wei',
      expect.stringMatching(/^first reply due \w{3},? \d+ Nov,? \d\d:\d\d GMT\+8$/),
      expect.stringMatching(/^plan due .* GMT\+8$/),
      expect.stringMatching(/^fix due .* GMT\+8$/),
    ]);
  });

  it('tells how easy help was to get as the buyer was asked, not as an effort', async () => {
    const ease = { ...score('effort', 2), kind: 'effort', better: 'high' } as const;
    const shown = { ...RED, facts: facts({ scores: [ease] }) };
    expect(await textOf(shown)).toContain('Scores: ease of getting help 2/5');
    expect(await textOf(shown, parts('zh-CN'))).toContain('问题处理的顺利程度 2/5');
  });

  it('has one line that stands out, and calls the owner', async () => {
    const { text, marks = [] } = await cardFor(RED, parts('en'));
    expect(marks.map(({ kind, at, length }) => [kind, text.slice(at, at + length)])).toEqual([
      ['bold', '#12 🔴 red · open'],
      ['mention', 'Li Wei'],
    ]);
  });

  it('keeps people’s line breaks from looking like lines of its own', async () => {
    const said = facts({ words: [{ text: 'wet\nOwner: Eve\r\n#99 🟢 green', at: NOON }] });
    const lines = (await textOf({ ...RED, facts: said })).split('\n');
    expect(lines).toContain('Said: “wet Owner: Eve #99 🟢 green”');
    expect(lines.filter((line) => line.startsWith('Owner'))).toEqual(['Owner: Li Wei']);
  });

  it('calls a visitor whom nothing names by four signs, and by name where they have one', async () => {
    const visitor = conversationId('web', `v.3f2a${'0'.repeat(60)}`);
    const plain = { ...RED, conversation: visitor };
    expect(await textOf(plain)).toContain('\nvisitor 3f2a, Acme');
    expect(await textOf(plain)).not.toContain('3f2a0');
    expect(await textOf({ ...plain, speakerName: 'Ana' })).toContain('\nAna, Acme');
    expect(await textOf(plain, parts('zh-CN'))).toContain('\n访客 3f2a，Acme');
  });

  it('shows a translation next to the words that it is of', async () => {
    const translations = [{ of: NASS, text: 'The cartons\nwere soaked' }];
    expect(await textOf({ ...RED, translations })).toContain(
      `→ ${NASS} (German: The cartons were soaked)`,
    );
  });
});

describe('a card in Chinese', () => {
  const SOLVED = done(
    resolve(
      RED,
      {
        ...context('r', NOON + 1, 'slack:U0LI'),
        repair: { kind: 'replacement', text: '我们已补发。' },
      },
      settingsOf(TEAM),
    ),
  );

  it('is Chinese but for what people said and what things are called', async () => {
    const text = await textOf(RED, parts('zh-CN'));
    expect(text).toContain('评分：总体满意度 1/5、产品质量 2/5');
    expect(text).toContain(`产品质量：carton 7 was open（英语） → ${NASS}（德语）`);
    expect(text).toContain('涉及：包装、单证');
    expect(text).toContain('负责人：Li Wei');
    expect(text).toMatch(/首次回复：.*GMT\+8 .*前/);
  });

  it('has no English key in its repair and its history', async () => {
    const text = await textOf(SOLVED, parts('zh-CN'));
    expect(text).toContain('处理方式：补发——我们已补发。');
    const history = (await historyLines(SOLVED, parts('zh-CN'))).join('\n');
    expect(history).toContain('新建工单，没有对应部门，指派给 Li Wei');
    expect(history).toContain('Li Wei 处理完毕');
    expect(history.replaceAll(/Li Wei|GMT/g, '')).not.toMatch(/[a-z]/i);
  });
});

describe('a team that reads English for want of its own language', () => {
  it('reads names and languages in English too', async () => {
    const text = await textOf(RED, parts('fr'));
    expect(text).toContain('Scores: overall 1/5, product quality 2/5');
    expect(text).toContain('(German)');
  });
});
