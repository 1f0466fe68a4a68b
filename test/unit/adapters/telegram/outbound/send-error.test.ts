import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { callFault } from '../../../../../adapters/telegram/outbound/call-fault.ts';
import { sendError } from '../../../../../adapters/telegram/outbound/send-error.ts';
import { Secrets } from '../../../../../src/base/secrets.ts';
import { conversationId } from '../../../../../src/core/contract/ids.ts';
import type { SendError } from '../../../../../src/core/contract/sending/send-error.ts';

const TOKEN = '123456:MARKER-token';
const BUYER = conversationId('telegram', '42');
const TOPIC = conversationId('telegram', '-100123/7');

function answered(status: number, description: string, parameters = {}): GrammyError {
  const response = { ok: false as const, error_code: status, description, parameters };
  return new GrammyError("Call to 'sendMessage' failed!", response, 'sendMessage', {
    chat_id: 42,
    text: 'words of a buyer',
  });
}

function network(code: string | undefined, said: string): HttpError {
  const url = `http://127.0.0.1:1/bot${TOKEN}/sendMessage`;
  const cause = new Error(`request to ${url} failed, reason: ${said}`);
  if (code !== undefined) Object.assign(cause, { code });
  if (said.startsWith('connect ')) Object.assign(cause, { syscall: 'connect' });
  return new HttpError("Network request for 'sendMessage' failed!", cause);
}

function mapped(error: unknown, partsSent = 0, to = BUYER): SendError {
  // As the program hands every error of an adapter on.
  return new Secrets([TOKEN]).cleaned(sendError(callFault(error), to, partsSent));
}

const NEVER = { retryAfterMs: 'never', refused: true, gone: false, movedTo: undefined };

describe('a failed attempt', () => {
  it.each([
    [429, 'Too Many Requests: retry after 7', { retry_after: 7 }, { retryAfterMs: 7_000 }],
    [429, 'Too Many Requests: retry after 8', {}, { retryAfterMs: 8_000 }],
    [429, 'Too Many Requests', {}, { retryAfterMs: 30_000 }],
    [403, 'Forbidden: bot was blocked by the user', {}, { ...NEVER, gone: true }],
    [403, 'Forbidden: user is deactivated', {}, { ...NEVER, gone: true }],
    [403, 'Forbidden: bot was kicked from the supergroup chat', {}, { ...NEVER, gone: true }],
    [403, 'Forbidden: something new', {}, NEVER],
    [
      400,
      'Bad Request: group chat was upgraded to a supergroup chat',
      { migrate_to_chat_id: -1001234567890 },
      { retryAfterMs: 0, movedTo: 'telegram:-1001234567890', gone: false },
    ],
    [400, "Bad Request: can't parse entities", {}, NEVER],
    [400, 'Bad Request: chat not found', {}, NEVER],
    [401, 'Unauthorized', {}, NEVER],
    [404, 'Not Found', {}, NEVER],
  ])('%i %s is certain: it was refused', (status, description, parameters, facts) => {
    expect(mapped(answered(status, description, parameters))).toMatchObject({
      refused: true,
      ...facts,
    });
  });

  it.each([500, 502, 503])('%i may have been accepted behind a gateway', (status) => {
    expect(mapped(answered(status, 'Bad Gateway'))).toMatchObject({ refused: false, gone: false });
  });

  it('never left where none of several addresses could be reached', () => {
    const one = Object.assign(new Error('timed out'), { code: 'ETIMEDOUT', syscall: 'connect' });
    const all = new HttpError('Network request failed!', new AggregateError([one, one]));
    expect(mapped(all)).toMatchObject({ refused: true, gone: false });
  });

  it.each([
    ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'],
    ['ECONNREFUSED', ''],
    ['ENOTFOUND', 'getaddrinfo ENOTFOUND api.telegram.org'],
    ['EAI_AGAIN', 'getaddrinfo EAI_AGAIN api.telegram.org'],
    ['ETIMEDOUT', 'connect ETIMEDOUT 149.154.167.220:443'],
    ['QUAYSIDE_CONNECT_TIMEOUT', 'No connection within 5000 ms'],
  ])('%s (%s) never left', (code, said) => {
    const error = mapped(network(code, said));
    expect(error).toMatchObject({ refused: true, gone: false });
    expect(error.retryAfterMs).toBeLessThanOrEqual(5_000);
  });

  it.each([
    ['ECONNRESET', 'read ECONNRESET'],
    ['ECONNRESET', 'socket hang up'],
    ['ETIMEDOUT', 'read ETIMEDOUT'],
    ['EPIPE', 'write EPIPE'],
    [undefined, "Request to 'sendMessage' timed out after 10 seconds"],
  ])('%s (%s) leaves us in doubt', (code, said) => {
    expect(mapped(network(code, said))).toMatchObject({ refused: false });
  });

  it('after the first part is in doubt, since another attempt would repeat that one', () => {
    const refusal = answered(429, 'Too Many Requests', { retry_after: 3 });
    expect(mapped(refusal, 1)).toMatchObject({ refused: false, retryAfterMs: 3_000 });
  });

  it('in a closed topic sends the message to the whole forum', () => {
    const error = mapped(answered(400, 'Bad Request: TOPIC_CLOSED'), 0, TOPIC);
    expect(error).toMatchObject({ movedTo: 'telegram:-100123', retryAfterMs: 0, refused: true });
  });

  it.each([
    network('ECONNREFUSED', 'connect ECONNREFUSED'),
    network(undefined, 'socket hang up'),
    answered(400, `Bad Request: ${TOKEN}`),
  ])('tells neither the token nor the words, in no property', (error) => {
    const failure = mapped(error);
    const seen = [failure.message, failure.stack, JSON.stringify(failure.cause)].join('\n');
    expect(seen).not.toContain('MARKER');
    expect(seen).not.toContain('words of a buyer');
  });
});
