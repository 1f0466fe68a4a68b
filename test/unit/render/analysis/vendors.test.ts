import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../../src/base/locale.ts';
import { displayWidth } from '../../../../src/base/text/display-width.ts';
import type { Response } from '../../../../src/core/contract/response.ts';
import { vendorFigures } from '../../../../src/insight/analysis/vendor-figures.ts';
import { ruleTagger } from '../../../../src/insight/tagging/rule-tagger.ts';
import { vendorLines } from '../../../../src/render/analysis/vendor-lines.ts';
import { reportView } from '../../../../src/render/report/report-view.ts';
import { layOut } from '../../../../src/render/text/page.ts';
import { many, scored } from '../../../fixtures/insight/scored-responses.ts';

const tagger = ruleTagger();
const SPOILT = 'The packaging was terrible, the boxes were broken';

type Vendors = NonNullable<Response['subject']['shipment']['vendors']>;

/** So many shipments, the first of them with a bad score and words of complaint. */
function shipped(count: number, bad: number, vendors: Vendors): readonly Response[] {
  const name = Object.values(vendors).join(' ');
  return many(count, (at) =>
    scored(`${name} ${at}`, {
      overall: at < bad ? 1 : 5,
      shipment: { id: `${name} ${at}`, vendors },
      ...(at < bad && { words: SPOILT }),
    }),
  );
}

function textOf(responses: readonly Response[], locale: Locale, width?: number): string {
  const report = { vendors: vendorFigures(responses, tagger) };
  return layOut(vendorLines(report, reportView(locale)), width === undefined ? {} : { width });
}

const RESPONSES = [
  ...shipped(1_000, 60, { forwarder: 'Great Ocean', inspector: 'Sino Check' }),
  ...shipped(60, 9, { forwarder: 'Blue Sea', inspector: 'Sino Check' }),
  ...shipped(9, 5, { forwarder: 'Newcomer' }),
  ...many(4, (at) => scored(`plain${at}`, { overall: 5 })),
];

describe('vendors in a closer look, as text', () => {
  it.each(['en', 'zh-CN'] as const)('read as agreed in %s', async (locale) => {
    const file = `./vendors-${locale.toLowerCase()}.golden.txt`;
    await expect(textOf(RESPONSES, locale)).toMatchFileSnapshot(file);
  });

  it('say of nine shipments how many are missing, and no rate', () => {
    const text = textOf(RESPONSES, 'en');
    expect(text).toContain('each needs 10 scored shipments; available: Newcomer 9');
    expect(text).not.toMatch(/Newcomer.*per 100/);
  });

  it('say of the only one of a role that there is nobody to compare with', () => {
    const text = textOf(shipped(20, 15, { factory: 'Jiaxing' }), 'en');
    expect(text).toContain('no other vendor to compare with · complaints about: packaging 15');
    expect(text).not.toMatch(/p [<=]/);
  });

  it('are not spoken of where no shipment names any', () => {
    expect(
      textOf(
        many(40, (at) => scored(`p${at}`, { overall: 1 })),
        'en',
      ),
    ).toBe('');
    expect(textOf([], 'en')).toBe('');
  });

  it('are twenty at most, and the others are counted', () => {
    const text = textOf(
      Array.from({ length: 23 }, (_, at) => shipped(10, 0, { factory: `Factory ${at}` })).flat(),
      'en',
    );
    expect(text.match(/Factory/g)).toHaveLength(20);
    expect(text).toContain('3 more');
  });

  it.each(LOCALES)('fill every place, keep their width and are no NaN in %s', (locale) => {
    const text = textOf(RESPONSES, locale, 60);
    expect(text).not.toMatch(/[{}]|NaN|undefined|null|Infinity/);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('show names as words, never as control of the terminal', () => {
    const text = textOf(shipped(12, 2, { factory: '\u001b[31mJia\u0007xing' }), 'en');
    expect(text).toContain('[31mJia xing');
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  });
});
