import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../../../adapters/wechat/message-text.ts';
import { splitBytes } from '../../../../adapters/wechat/split-bytes.ts';
import { outbound } from '../../../emulators/wechat/run-adapter.ts';

function choices(layout: 'list' | 'scale', labels: readonly string[]) {
  const options = labels.map((label) => ({ value: label, label }));
  return { choices: { question: 'q1', layout, options } };
}

const anyText = fc.string({ unit: 'binary', maxLength: 3_000 });

describe('a message as a buyer reads it on WeChat', () => {
  it('lists what can be chosen under numbers', () => {
    const message = outbound('o1', 'May we begin?', choices('list', ['Yes, begin', 'Not now']));
    expect(messageText(message)).toBe('May we begin?\n\n1. Yes, begin\n2. Not now');
  });

  it('has a scale in one line, and what is no figure below it', () => {
    const message = outbound('o1', 'How?', choices('scale', ['1', '2', '3', 'Not applicable']));
    expect(messageText(message)).toBe('How?\n\n1  2  3\nNot applicable');
  });

  it('shows links with their addresses', () => {
    const links = [{ label: 'Privacy', url: 'https://example.com/p' }];
    expect(messageText(outbound('o1', 'Hi', { links }))).toBe(
      'Hi\n\nPrivacy: https://example.com/p',
    );
  });

  it('makes no link of a tag that a person wrote', () => {
    const words = messageText(outbound('o1', 'You said: <a href="https://evil.example">ok</a>'));
    expect(words).not.toMatch(/<\s*\/?\s*a/i);
    expect(words.replaceAll('\u2060', '')).toContain('<a href="https://evil.example">ok</a>');
  });

  it('never holds a tag or half a character, whatever was said (X8)', () => {
    const marked = fc.array(fc.oneof(anyText, fc.constantFrom('<', 'a', '/', ' ', '\ud800', '<A')));
    fc.assert(
      fc.property(marked, (pieces) => {
        const words = messageText(outbound('o1', pieces.join('')));
        expect(words).not.toMatch(/<\s*\/?\s*a/i);
        expect(words).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('a text too long for one message', () => {
  it('is split by bytes without a loss, and nowhere within a character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 200 }), (raw, limitBytes) => {
        const text = messageText(outbound('o1', raw));
        const parts = splitBytes(text, limitBytes);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(limitBytes);
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });

  it('keeps families, flags and accents whole', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(splitBytes(family.repeat(3), 30)).toEqual([family, family, family]);
    expect(splitBytes('e\u0301'.repeat(4), 7)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
  });

  it('breaks at a line or a word where it can', () => {
    expect(splitBytes('one two three', 9)).toEqual(['one two ', 'three']);
  });
});
