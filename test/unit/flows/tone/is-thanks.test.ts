import { describe, expect, it } from 'vitest';
import { isThanks } from '../../../../flows/tone/is-thanks.ts';

describe('thanks', () => {
  it.each([
    'Thank you!',
    'thx',
    'Great, thanks',
    'Muchas gracias',
    'Obrigada',
    'Merci beaucoup',
    'Vielen Dank',
    'شكرا',
    'Спасибо большое',
    '谢谢',
    '多謝',
  ])('are heard in every language: %s', (text) => expect(isThanks(text)).toBe(true));

  it.each([
    'no',
    'still wet',
    'not solved',
    'hanky',
    'умерси',
    `thanks, but ${'the cartons were wet '.repeat(4)}`,
  ])('are not what has something else to say: %s', (text) => expect(isThanks(text)).toBe(false));
});
