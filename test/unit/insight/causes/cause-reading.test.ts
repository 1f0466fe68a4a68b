import { describe, expect, it } from 'vitest';
import { causeReaders } from '../../../../scripts/cli/cause-readers.ts';
import { readChain } from '../../../../src/insight/causes/cause-reading.ts';
import { chain } from '../../../fixtures/insight/response.ts';
import { CAUSE_ROWS, type CauseRow } from '../cause-rows.ts';

const readers = causeReaders();

function readAs({ locale, dimension, said }: CauseRow): string {
  const [answer = '', ...example] = said.split('\n');
  const own = chain(dimension, [answer]);
  const links = own.links.map((link) =>
    example.length === 0 ? link : { ...link, example: example.join('\n') },
  );
  const read = readChain({ ...own, links }, locale, readers);
  if (read === undefined) return 'nothing';
  const { theme, rootCause } = read.reading;
  return `${theme ?? '-'} · ${rootCause ?? '-'}`;
}

describe('the themes of a class of root causes', () => {
  it.each(['constructor', 'toString', '__proto__'])('are none of a noted %s', (noted) => {
    const own = chain('overall', ['zebras came instead of horses'], noted);
    expect(readChain(own, 'en', readers)?.reading).toEqual({
      theme: undefined,
      rootCause: noted.toLowerCase(),
    });
  });
});

describe.each(Object.entries(CAUSE_ROWS))('causes: %s', (_, rows) => {
  it.each(rows)('$locale, $dimension: $said', (row) => {
    expect(readAs(row)).toBe(row.read);
  });
});
