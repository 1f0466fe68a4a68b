import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../../../adapters/slack/outbound/render.ts';
import { LOCALES } from '../../../../../src/base/locale.ts';
import { conversationId } from '../../../../../src/core/contract/ids.ts';
import type { Choices, OutboundMessage } from '../../../../../src/core/contract/message.ts';
import { charactersIn, MessageBlocks } from '../../../../emulators/slack/block-kit.ts';
import { liveTokens } from '../mrkdwn.ts';

function message(saying: Partial<OutboundMessage>): OutboundMessage {
  const to = conversationId('slack', 'D0ANNA');
  return {
    id: `${to}#1.0`,
    conversation: to,
    to,
    locale: 'en',
    sequence: 1,
    text: 'Hi',
    ...saying,
  };
}

function choices(layout: Choices['layout'], labels: readonly string[]): Choices {
  const options = labels.map((label, index) => ({ value: `${index}`, label }));
  return { question: 'q1', layout, options };
}

function rows(saying: Partial<OutboundMessage>): readonly (readonly string[])[] {
  const blocks = render(message(saying)).at(-1)?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.type === 'actions' ? [block.elements.map(({ text }) => text.text)] : [],
  );
}

const wordsIn = (text: string, locale: OutboundMessage['locale'] = 'en') =>
  render(message({ text, locale }))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'section' ? [block.text.text] : []))
    .join('');

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, index) => `${index}`);

describe('buttons', () => {
  it('show a scale in one row, which Slack wraps', () => {
    expect(rows({ choices: choices('scale', upTo(10)) })).toEqual([upTo(10)]);
  });

  it('show a list under one another', () => {
    expect(rows({ choices: choices('list', ['Quality', 'Delivery']) })).toEqual([
      ['Quality'],
      ['Delivery'],
    ]);
  });

  it('shorten a label that Slack would refuse, and name one that is empty', () => {
    const [[long = ''] = [], [empty] = []] = rows({
      choices: choices('list', ['word '.repeat(30), '']),
    });
    expect(long.length).toBeLessThanOrEqual(75);
    expect(long.endsWith('…')).toBe(true);
    expect(empty).toBe('1');
  });

  it('open links, but none that is no address of the web', () => {
    const links = [
      { label: 'Privacy', url: 'https://example.com/p' },
      { label: 'Run', url: 'javascript:alert(1)' },
    ];
    expect(rows({ links })).toEqual([['Privacy']]);
  });

  it('offer a longer answer under an open question, in its language', () => {
    expect(rows({ text: '主要原因是什么？', locale: 'zh-CN' })).toEqual([['填写较长的回答']]);
    expect(rows({ text: 'Thank you.' })).toEqual([]);
  });

  it('are not made where there are more than fit', () => {
    expect(() => render(message({ choices: choices('list', upTo(25)) }))).toThrow(RangeError);
  });
});

describe('text', () => {
  it('reads from the right in Arabic even where it begins with a Latin name', () => {
    expect(wordsIn('Sunrise تسألكم', 'ar')).toBe('\u200FSunrise تسألكم');
  });

  it('of three sections is one message, of four are two', () => {
    expect(render(message({ text: 'a'.repeat(8_900) }))).toHaveLength(1);
    expect(render(message({ text: 'a'.repeat(9_100) }))).toHaveLength(2);
  });

  it.each(['<!channel>', '<!here>', '<@U1>', '<http://e|x>', '*bold*', '_slanted_', ':star:'])(
    'shows %s as it is, and wakes nothing in the fallback (S11)',
    (text) => {
      const [part] = render(message({ text }));
      expect(wordsIn(text)).toBe(text);
      expect(liveTokens(part?.text ?? '')).toEqual([]);
      expect(liveTokens(text)).not.toEqual([]);
    },
  );

  it('of any characters stays within the limits and never becomes markup (S10, S11)', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<!channel>',
        '<@U1>',
        '*',
        '_',
        '~',
        '`',
        ':smile:',
        '\n>',
        '&',
        '\ud83d',
        'אב',
      ),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    const words = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
    const anyMessage = fc.record({
      text: fc
        .tuple(words, fc.nat(400))
        .map(([text, times]) => text.repeat(times).slice(0, 30_000)),
      locale: fc.constantFrom(...LOCALES),
      choices: fc.option(
        fc.tuple(
          fc.constantFrom('scale', 'list'),
          fc.array(words, { minLength: 1, maxLength: 25 }),
        ),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(anyMessage, ({ text, locale, choices: asked }) => {
        const question = asked === undefined ? {} : { choices: choices(...asked) };
        for (const { text: fallback, blocks } of render(message({ text, locale, ...question }))) {
          expect(MessageBlocks.safeParse(blocks).error).toBeUndefined();
          expect(charactersIn(blocks)).toBeLessThanOrEqual(10_000);
          expect(liveTokens(fallback)).toEqual([]);
          expect(fallback.trim().length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what stands out', () => {
  const said = '#1 red\nOwner: Wang, <!channel> *x* <@U0EVE>';
  const marked = (more: Partial<OutboundMessage> = {}) =>
    render(
      message({
        text: said,
        marks: [
          { kind: 'bold', at: 0, length: 6 },
          { kind: 'mention', at: 14, length: 4, identity: 'slack:T1/U0WANG' },
        ],
        ...more,
      }),
    );

  it('is rich text, in which a person is called and words stay words', () => {
    const [part] = marked();
    expect(MessageBlocks.parse(part?.blocks)).toEqual([
      {
        type: 'rich_text',
        block_id: 'words:0',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: '#1 red', style: { bold: true } },
              { type: 'text', text: '\nOwner: ' },
              { type: 'user', user_id: 'U0WANG' },
              { type: 'text', text: ', <!channel> *x* <@U0EVE>' },
            ],
          },
        ],
      },
    ]);
    expect(liveTokens(part?.text ?? '')).toEqual([]);
  });

  it('names whom Slack does not know, or whose identity is none of Slack’s', () => {
    for (const identity of ['telegram:43', 'slack:<!here>', 'slack:u0wang']) {
      const [part] = marked({ marks: [{ kind: 'mention', at: 14, length: 4, identity }] });
      expect(JSON.stringify(part?.blocks)).not.toContain('user_id');
      expect(JSON.stringify(part?.blocks)).toContain('Wang');
    }
  });
});
