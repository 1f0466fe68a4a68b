import { describe, expect, it } from 'vitest';
import { mention } from '../../../../src/base/text/marked-text.ts';
import { format, formatMarked } from '../../../../src/base/text/message.ts';

describe('a message', () => {
  it('has its values in their places', () => {
    expect(format('en', '{a} and {b}, {a}', { a: 'x', b: 2 })).toBe('x and 2, x');
  });

  it('counts as its language does', () => {
    const message = '{count, plural, one {# случай} few {# случая} other {# случаев}}';
    const said = [1, 2, 5, 21].map((count) => format('ru', message, { count }));
    expect(said).toEqual(['1 случай', '2 случая', '5 случаев', '21 случай']);
  });

  it('writes a number with separators only where it says so', () => {
    expect(format('en', '#{number}: {n, number}', { number: 12_345, n: 12_345 })).toBe(
      '#12345: 12,345',
    );
    expect(format('de', '{n, number}', { n: 12_345.5 })).toBe('12.345,5');
  });

  it('chooses by a value', () => {
    const message = '{role, select, buyer {the buyer} other {the team}}';
    expect(format('en', message, { role: 'buyer' })).toBe('the buyer');
    expect(format('en', message, { role: 'anybody' })).toBe('the team');
  });

  it('takes values for data', () => {
    const said = format('en', 'You said "{quote}" <b>.', { quote: "{company} $& '{' <i>" });
    expect(said).toBe('You said "{company} $& \'{\' <i>" <b>.');
  });

  it('ends a sentence with one full stop after "Co."', () => {
    const said = format('en', 'This is {company}. Hello', { company: 'Pine Co.' });
    expect(said).toBe('This is Pine Co. Hello');
  });

  it('keeps the marks of a value on its words', () => {
    const values = { who: mention('Mei', 'slack:U1'), number: 7 };
    expect(formatMarked('en', '#{number} is with {who}.', values)).toEqual({
      text: '#7 is with Mei.',
      marks: [{ kind: 'mention', at: 11, length: 3, identity: 'slack:U1' }],
    });
  });

  it('throws rather than let a buyer read a placeholder', () => {
    expect(() => format('en', 'About {shipment}', {})).toThrow(/shipment/);
  });
});
