import { expect, it } from 'vitest';
import { Secrets } from '../../../src/base/secrets.ts';

const SECRET = 'p+ss/w:rd=ü';

it.each([
  ['as it is', SECRET],
  ['as an address writes it', encodeURIComponent(SECRET)],
  ['as a form writes it', new URLSearchParams({ key: SECRET }).toString()],
  ['in Base64', Buffer.from(SECRET).toString('base64')],
  ['in Base64 of addresses', Buffer.from(SECRET).toString('base64url')],
])('hides a secret %s', (_how, form) => {
  const said = new Secrets([SECRET]).clean(`before ${form} after`);
  expect(said).toMatch(/^before (key=)?…=* after$/);
});

it('hides what is learnt while running, and leaves everything else as it is', () => {
  const secrets = new Secrets(['configured-one', '', 'abc']);
  secrets.learn('fetched-token');
  expect(secrets.clean('abc fetched-token, configured-one')).toBe('abc …, …');
});

it('cleans an error with its stack, causes and members, and it stays the same error', () => {
  const cause = Object.assign(new TypeError(`no way to https://x/${SECRET}`), {
    response: { url: `https://x/?t=${encodeURIComponent(SECRET)}`, lines: [SECRET] },
  });
  const error = new Error(`failed: ${SECRET}`, { cause });
  const cleaned = new Secrets([SECRET]).cleaned({ error, count: 3 });
  expect(cleaned.error).toBe(error);
  expect(cleaned.count).toBe(3);
  expect(error.message).toBe('failed: …');
  expect(error.stack).not.toContain(SECRET);
  expect(error.cause).toBe(cause);
  expect(cause.message).toBe('no way to https://x/…');
  expect(cause.response).toEqual({ url: 'https://x/?t=…', lines: ['…'] });
});

it('gets over an error that is its own cause', () => {
  const error = new Error(SECRET);
  error.cause = error;
  expect(new Secrets([SECRET]).cleaned(error).message).toBe('…');
});
