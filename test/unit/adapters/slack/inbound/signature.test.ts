import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSigned, sign } from '../../../../../adapters/slack/inbound/signature.ts';

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const NOW = 1_795_000_000_000;
const timestamp = '1795000000';
const body = Buffer.from('token=x&text=94070&ü');

describe('a signature', () => {
  it('is right for this body, this moment and this secret', () => {
    const signature = sign(SECRET, timestamp, body);
    expect(isSigned(SECRET, { timestamp, signature, body }, NOW)).toBe(true);
    expect(isSigned('another', { timestamp, signature, body }, NOW)).toBe(false);
    expect(isSigned(SECRET, { timestamp: '1795000001', signature, body }, NOW)).toBe(false);
    expect(isSigned(SECRET, { timestamp: undefined, signature, body }, NOW)).toBe(false);
    expect(isSigned(SECRET, { timestamp, signature: undefined, body }, NOW)).toBe(false);
  });

  it.each([
    [300, true],
    [301, false],
    [-300, true],
    [-301, false],
  ])('%i seconds later is good: %s', (seconds, good) => {
    const signature = sign(SECRET, timestamp, body);
    const now = NOW + seconds * 1_000;
    expect(isSigned(SECRET, { timestamp, signature, body }, now)).toBe(good);
  });

  it.each(['=x', ' ', '00', '\n'])('with %j behind it is wrong', (more) => {
    const signature = `${sign(SECRET, timestamp, body)}${more}`;
    expect(isSigned(SECRET, { timestamp, signature, body }, NOW)).toBe(false);
  });

  it('in capitals is wrong', () => {
    const signature = sign(SECRET, timestamp, body).toUpperCase().replace('V', 'v');
    expect(isSigned(SECRET, { timestamp, signature, body }, NOW)).toBe(false);
  });

  it('of which anything is changed is wrong, and so is any other text (F28)', () => {
    const right = sign(SECRET, timestamp, body);
    const changed = fc
      .tuple(fc.nat(right.length - 1), fc.constantFrom(...'0123456789abcdefv=x'))
      .map(([at, letter]) => `${right.slice(0, at)}${letter}${right.slice(at + 1)}`);
    fc.assert(
      fc.property(fc.oneof(changed, fc.string()), (signature) => {
        const accepted = isSigned(SECRET, { timestamp, signature, body }, NOW);
        expect(accepted).toBe(signature === right);
      }),
      { numRuns: 2_000 },
    );
  });
});
