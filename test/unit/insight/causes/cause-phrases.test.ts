import { describe, expect, it } from 'vitest';
import { causeReaders } from '../../../../scripts/cli/cause-readers.ts';
import type { Locale } from '../../../../src/base/locale.ts';
import { commonPhrases } from '../../../../src/insight/causes/cause-phrases.ts';
import { readChain } from '../../../../src/insight/causes/cause-reading.ts';
import { chain } from '../../../fixtures/insight/response.ts';

const readers = causeReaders();

function phrasesOf(dimension: string, ...said: readonly (readonly [Locale, string])[]) {
  const links = said.flatMap(
    ([locale, text]) => readChain(chain(dimension, [text]), locale, readers) ?? [],
  );
  return commonPhrases(links, readers).map(({ text, locale, count }) => [text, locale, count]);
}

describe('the words of a cause', () => {
  it('are sentences as they were said, the commonest first, no two alike', () => {
    const phrases = phrasesOf(
      'documents',
      ['en', 'The invoice was wrong.'],
      ['de', 'Die Rechnung hatte einen Zahlendreher im Datum'],
      ['en', 'Wrong invoice!'],
      ['en', 'the invoice was wrong again'],
      ['en', 'No certificate of origin came with the goods'],
      ['fr', 'La facture portait un autre numéro'],
    );
    expect(phrases).toHaveLength(3);
    expect(phrases[0]).toEqual([expect.stringMatching(/invoice/i), 'en', 3]);
    expect(new Set(phrases.map(([text]) => text)).size).toBe(3);
  });

  it('are the sentence that names the cause, where others stand around it', () => {
    const text = 'This is a disgrace! 60 chairs came with loose legs. We are very unhappy here.';
    expect(phrasesOf('overall', ['en', text])).toEqual([
      ['60 chairs came with loose legs', 'en', 1],
    ]);
  });

  it('are the example where the answer was too general', () => {
    const [link] = chain('overall', ['Na ja, geht so']).links;
    const links = [{ question: '', at: 0, ...link, example: 'Palette 7: unten war alles feucht' }];
    const own = { ...chain('overall', []), links: links.map((one) => ({ answer: '', ...one })) };
    const read = readChain(own, 'de', readers);
    expect(read && commonPhrases([read], readers)).toMatchObject([
      { text: 'Palette 7: unten war alles feucht', locale: 'de' },
    ]);
  });

  it('are of the language that was written, whatever the talk was set to', () => {
    expect(phrasesOf('documents', ['en', '发票错了'])).toEqual([['发票错了', 'zh-CN', 1]]);
  });

  it('are none of nothing', () => {
    expect(commonPhrases([], readers)).toEqual([]);
  });
});
