import { describe, expect, it } from 'vitest';
import { render } from '../../../../../adapters/telegram/outbound/render.ts';
import { conversationId } from '../../../../../src/core/contract/ids.ts';
import type { Choices, OutboundMessage } from '../../../../../src/core/contract/message.ts';

function message(saying: Partial<OutboundMessage>): OutboundMessage {
  return {
    id: 'telegram:42#1.0',
    conversation: conversationId('telegram', '42'),
    to: conversationId('telegram', '42'),
    locale: 'en',
    sequence: 1,
    text: 'How satisfied are you?',
    ...saying,
  };
}

function choices(layout: Choices['layout'], labels: readonly string[]): Choices {
  const options = labels.map((label, index) => ({ value: `${index}`, label }));
  return { question: 'q1', layout, options };
}

function rows(saying: Partial<OutboundMessage>): readonly (readonly string[])[] {
  const markup = render(message(saying)).at(-1)?.keyboard;
  return (markup?.inline_keyboard ?? []).map((row) => row.map((button) => button.text));
}

const upTo = (last: number, first = 0) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${index + first}`);

describe('buttons', () => {
  it('are not there when nothing is asked', () => {
    expect(render(message({}))[0]?.keyboard).toBeUndefined();
  });

  it('show a scale in one row', () => {
    expect(rows({ choices: choices('scale', upTo(5, 1)) })).toEqual([['1', '2', '3', '4', '5']]);
  });

  it('show 0 to 10 in two rows', () => {
    const asked = choices('scale', upTo(10));
    expect(rows({ choices: asked })).toEqual([upTo(5), upTo(10, 6)]);
  });

  it('give a long label of a scale a row of its own', () => {
    const asked = choices('scale', [...upTo(5, 1), 'Not applicable']);
    expect(rows({ choices: asked })).toEqual([upTo(5, 1), ['Not applicable']]);
  });

  it('show a list under one another', () => {
    expect(rows({ choices: choices('list', ['Quality', 'Delivery']) })).toEqual([
      ['Quality'],
      ['Delivery'],
    ]);
  });

  it('open links', () => {
    const links = [{ label: 'Privacy', url: 'https://example.com/p' }];
    expect(render(message({ links }))[0]?.keyboard?.inline_keyboard).toEqual([
      [{ text: 'Privacy', url: 'https://example.com/p' }],
    ]);
  });

  it('are under the last part of a long text', () => {
    const parts = render(message({ text: 'word '.repeat(1_000), choices: choices('list', ['A']) }));
    expect(parts.map((part) => part.keyboard !== undefined)).toEqual([false, true]);
  });
});

describe('text', () => {
  it('is sent as it is: <b> & "quotes" are words', () => {
    const text = '<b>5 < 6 & "7"</b> *not bold* [x](http://y)';
    expect(render(message({ text })).map((part) => part.text)).toEqual([text]);
  });

  it('has no part that is only blank, since Telegram refuses it', () => {
    expect(render(message({ text: `${'a'.repeat(4_095)}${' '.repeat(500)}` }))).toHaveLength(1);
  });

  it('reads from the right in Arabic even where it begins with a Latin name', () => {
    const [part] = render(message({ locale: 'ar', text: 'Sunrise تسألكم' }));
    expect(part?.text).toBe('\u200FSunrise تسألكم');
  });

  it.each([
    ['ar', 'شكرًا Sunrise'],
    ['en', 'شكرًا means thanks'],
  ] as const)('carries no mark where none is needed (%s)', (locale, text) => {
    expect(render(message({ locale, text }))[0]?.text).toBe(text);
  });
});

describe('what stands out', () => {
  const marks = [
    { kind: 'bold', at: 0, length: 6 },
    { kind: 'mention', at: 14, length: 4, identity: 'telegram:43' },
    { kind: 'mention', at: 20, length: 2, identity: 'slack:U0LI' },
  ] as const;
  const text = '#1 red\nOwner: Wang, Li <b>x</b>';

  it('is told apart from the text, which nobody’s words can change', () => {
    const [part] = render(message({ text, marks }));
    expect(part?.text).toBe(text);
    expect(part?.entities).toEqual([
      { type: 'bold', offset: 0, length: 6 },
      {
        type: 'text_mention',
        offset: 14,
        length: 4,
        user: { id: 43, is_bot: false, first_name: part?.text.slice(14, 18) },
      },
    ]);
  });

  it('moves with the sign of a direction, and ends where the first part does', () => {
    const [arabic] = render(message({ text, marks, locale: 'ar' }));
    expect(arabic?.entities[0]).toEqual({ type: 'bold', offset: 1, length: 6 });
    const parts = render(
      message({ text: 'word '.repeat(2_000), marks: [{ kind: 'bold', at: 4_000, length: 3_000 }] }),
    );
    const [{ offset, length } = { offset: 0, length: 0 }] = parts[0]?.entities ?? [];
    expect(offset + length).toBe(parts[0]?.text.length);
    expect(parts.slice(1).flatMap(({ entities }) => entities)).toEqual([]);
  });
});
