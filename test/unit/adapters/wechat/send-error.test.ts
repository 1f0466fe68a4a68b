import { describe, expect, it } from 'vitest';
import { faultOfFetch } from '../../../../adapters/wechat/official/api-fault.ts';
import { remedyFor } from '../../../../adapters/wechat/official/remedies.ts';
import { sendError } from '../../../../adapters/wechat/official/send-error.ts';

function refused(code: number, description = 'no') {
  return { kind: 'refused' as const, code, description };
}

function fetchError(code: string): Error {
  const cause = Object.assign(new Error('https://host/?access_token=MARKER'), { code });
  return new TypeError('fetch failed', { cause });
}

describe('a failed attempt on WeChat', () => {
  it.each([
    [45_015, { retryAfterMs: 'never', rationed: true, gone: false }],
    [45_047, { retryAfterMs: 'never', rationed: true, gone: false }],
    [43_004, { retryAfterMs: 'never', rationed: false, gone: true }],
    [43_019, { retryAfterMs: 'never', gone: true }],
    [48_002, { retryAfterMs: 'never', gone: true }],
    [40_003, { retryAfterMs: 'never', gone: false, rationed: false }],
    [-1, { retryAfterMs: 5_000 }],
    [45_009, { retryAfterMs: 3_600_000 }],
    [45_011, { retryAfterMs: 60_000 }],
  ])('%i is certain: it was refused', (code, facts) => {
    expect(sendError(refused(code), 0)).toMatchObject({ refused: true, ...facts });
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    '%s never left (C5)',
    (code) => {
      const error = sendError(faultOfFetch(fetchError(code)), 0);
      expect(error).toMatchObject({ refused: true, retryAfterMs: 2_000 });
    },
  );

  it.each(['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE', 'ETIMEDOUT'])('%s leaves doubt', (code) => {
    const error = sendError(faultOfFetch(fetchError(code)), 0);
    expect(error.refused).toBe(false);
    expect(`${error.stack} ${JSON.stringify(error.cause)}`).not.toContain('MARKER');
  });

  it('after the first part is in doubt', () => {
    expect(sendError(refused(45_047), 1)).toMatchObject({ refused: false, rationed: true });
  });

  it('names the address that the allow-list lacks', () => {
    const said = 'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist';
    expect(remedyFor(refused(40_164, said))).toContain('203.0.113.7');
    expect(remedyFor(refused(40_164, 'no address'))).toContain("this machine's public address");
  });
});
