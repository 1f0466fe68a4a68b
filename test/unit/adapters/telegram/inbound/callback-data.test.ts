import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodePress,
  encodePress,
} from '../../../../../adapters/telegram/inbound/callback-data.ts';
import { keyboard } from '../../../../../adapters/telegram/outbound/keyboard.ts';

/** Ids as the contract wants them: short and ASCII. */
const question = fc.stringMatching(/^[a-zA-Z0-9._:#/-]{1,31}$/);
const value = fc.stringMatching(/^[a-zA-Z0-9._:#/-]{0,32}$/);

/** Labels in the scripts of every language; they never travel in the button's data. */
const LABELS = [
  'Very satisfied',
  '非常满意',
  'Muy satisfecho, señor',
  'Muito satisfeito, não?',
  'Très satisfait',
  'Außerordentlich zufrieden',
  'راضٍ جدًا',
  'Очень доволен',
];

describe('what a button carries', () => {
  it('comes back as it was sent', () => {
    fc.assert(
      fc.property(question, value, (asked, given) => {
        const data = encodePress({ question: asked, value: given });
        expect(decodePress(data)).toEqual({ question: asked, value: given });
      }),
    );
  });

  it('has at most 64 bytes for every language and id', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LABELS), question, value, (label, asked, given) => {
        const markup = keyboard({
          text: 'x',
          choices: {
            question: asked,
            layout: 'list',
            options: [{ value: given, label: label.repeat(20) }],
          },
        });
        const [button] = markup?.inline_keyboard.flat() ?? [];
        const data = button && 'callback_data' in button ? button.callback_data : '';
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      }),
    );
  });

  it('is refused where it would be longer, whatever the ids', () => {
    const any = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(any, any, (asked, given) => {
        try {
          expect(Buffer.byteLength(encodePress({ question: asked, value: given }))).toBeLessThan(
            65,
          );
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  it.each(['', 'no-separator', '|4', `${'q'.repeat(61)}|1`])('is not ours: %j', (data) => {
    expect(decodePress(data)).toBeUndefined();
  });
});
