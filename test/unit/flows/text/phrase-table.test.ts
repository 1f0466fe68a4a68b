import { describe, expect, it } from 'vitest';
import { phraseTable } from '../../../../flows/text/phrase-table.ts';

const TABLE = phraseTable([
  ['go (back|on)( now|)', 'move'],
  ['(please |)stop( it|)', 'stop'],
  ['(go |run |)(very (very |)|)fast', 'fast'],
  ['转人工', 'human'],
  ['go back', 'never, because the first sense stays'],
] as const);

describe('a phrase table', () => {
  it('knows every reading of a template as a whole', () => {
    const whole = (text: string) => TABLE.whole(text.split(' '));
    expect(['go back', 'go on now', 'stop', 'please stop it'].map(whole)).toEqual([
      'move',
      'move',
      'stop',
      'stop',
    ]);
    expect(['fast', 'very fast', 'go very very fast'].map(whole)).toEqual(['fast', 'fast', 'fast']);
    expect(['go', 'go back it', 'please', 'now', '', 'very'].map(whole)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('finds the longest phrase forwards and backwards', () => {
    const words = ['so', 'go', 'back', 'now', 'stop'];
    expect(TABLE.longest(words, 1)).toEqual({ sense: 'move', length: 3 });
    expect(TABLE.longest(words, 0)).toBeUndefined();
    expect(TABLE.longestBefore(words, 4)).toEqual({ sense: 'move', length: 3 });
    expect(TABLE.longestBefore(words, 3)).toEqual({ sense: 'move', length: 2 });
    expect(TABLE.longestBefore(words, 1)).toBeUndefined();
  });

  it('takes Chinese by characters', () => {
    expect(TABLE.longest([...'请转人工吧'], 1)).toEqual({ sense: 'human', length: 3 });
  });
});
