import { describe, expect, it } from 'vitest';
import { rootCauseOf } from '../../../../flows/cause/root-cause.ts';
import { LATIN_LOCALES, LEXICON_WORDS } from '../../../../src/insight/lexicon/lexicon-words.ts';

describe('the class of a root cause', () => {
  it.each(LATIN_LOCALES)('is named by no common word of %s alone', (locale) => {
    const words = (LEXICON_WORDS[locale].common ?? '').split(/\s+/);
    expect(words.filter((word) => rootCauseOf(word) !== undefined)).toEqual([]);
  });

  it.each([
    'It is your fault',
    'You did not correct your mistake',
    'Is it not your fault?',
    'The wind turbine blades were scratched',
    'The all weather cover was torn',
    '不是你们说的颜色',
    '是你们的问题',
    'Es culpa de ustedes',
    'Das ist Ihre Schuld',
    'C’est votre faute',
    'Это ваша вина',
    'Skonto war auf der Rechnung nicht ausgewiesen',
    'Die Rechnung war in der falschen Mappe',
  ])('is none of an excuse that nobody made: %s', (text) => {
    expect(rootCauseOf(text)).not.toBe('force-majeure');
  });

  it('is that nobody told us, not what nobody told', () => {
    expect(rootCauseOf('Nadie nos avisó del cambio de buque')).toBe('communication');
    expect(rootCauseOf('Hubo un cambio de buque')).toBe('carrier');
  });
});
