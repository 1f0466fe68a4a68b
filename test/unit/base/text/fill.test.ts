import { expect, it } from 'vitest';
import { fill } from '../../../../src/base/text/fill.ts';

it('puts values into their places', () => {
  expect(fill('{a} and {b}, {a}', { a: 'x', b: 2 })).toBe('x and 2, x');
});

it('takes values for data: a placeholder inside one stays as it is', () => {
  expect(fill('You said "{quote}".', { quote: '{company} $& $1' })).toBe(
    'You said "{company} $& $1".',
  );
});

it('ends a sentence with one full stop after "Co."', () => {
  expect(fill('This is {company}. Hello', { company: 'Pine Co.' })).toBe('This is Pine Co. Hello');
});

it('throws rather than let a buyer read a placeholder', () => {
  expect(() => fill('About {shipment}', {})).toThrow(/needs a value for \{shipment\}/);
});
