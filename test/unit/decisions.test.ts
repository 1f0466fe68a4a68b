import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../support/markdown.ts';

const FOLDER = 'src/decisions';
const FILES = readdirSync(FOLDER).filter((name) => /^\d{3}-/.test(name));

function partsOf(name: string) {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const [, number, title] = /^# (\d{3}) · (.+)$/m.exec(text) ?? [];
  const [, date] = /^Date: (\d{4}-\d{2}-\d{2})$/m.exec(text) ?? [];
  return { number, title, date, headings: [...text.matchAll(/^## (.+)$/gm)].map(([, one]) => one) };
}

describe('the decisions', () => {
  it('are numbered without a gap', () => {
    const numbers = FILES.map((name) => Number(name.slice(0, 3)));
    expect(numbers).toEqual(FILES.map((_, at) => at + 1));
  });

  it.each(FILES)('%s has its number, a date and the four chapters', (name) => {
    const { number, date, headings } = partsOf(name);
    expect(number).toBe(name.slice(0, 3));
    expect(date).toBeDefined();
    expect(headings).toEqual(['Context', 'Decision', 'Alternatives', 'Consequences']);
  });

  it('are all in the index, with their dates and titles', () => {
    const wanted = FILES.map((name) => {
      const { number, title, date } = partsOf(name);
      return [`[${number}](${name})`, date, title];
    });
    expect(rowsIn(`${FOLDER}/README.md`)).toEqual(wanted);
  });
});
