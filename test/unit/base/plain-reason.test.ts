import { expect, it } from 'vitest';
import { plainReason } from '../../../src/base/plain-reason.ts';

const KEPT = {
  content: { kind: 'text', text: 'The cartons arrived wet' },
  speaker: { name: 'Anna' },
};

it.each([
  ['There is no flow "post-shipment"', 'There is no flow "post-shipment"'],
  ['Unexpected token \'T\', "The carto"... is not valid JSON', /^Unexpected token …, …\.\.\. is/],
  ['no reading of The cartons arrived wet by Anna', 'no reading of … by …'],
  ['the context is lost', 'the context is lost'],
  ['two\nlines', 'two lines'],
])('tells why and nothing of what was said: %s', (fault, reason) => {
  expect(plainReason(fault, KEPT)).toMatch(reason);
});
