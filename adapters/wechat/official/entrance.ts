import { z } from 'zod';
import { DAY_MS, HOUR_MS, type Instant } from '../../../src/base/instant.ts';
import { Recent } from '../../../src/base/recent.ts';
import type { AdapterContext, DeepLink } from '../../../src/core/contract/channel.ts';
import type { AuthorisedCall } from './authorised-call.ts';

/** The longest that WeChat keeps a temporary code. */
const LIFETIME_MS = 30 * DAY_MS;
/** A code is handed out again while it has at least this long to live. */
const LEAST_LEFT_MS = 25 * DAY_MS;
const REMEMBERED_LIMIT = 1_000;

const Answer = z.object({ url: z.string().min(1).max(1_000) });

interface Made {
  readonly scan: string;
  readonly until: Instant;
}

/** Codes that lead into the account with a token, each asked of WeChat once. */
export function entrances(
  call: AuthorisedCall,
  { now, log }: Pick<AdapterContext, 'now' | 'log'>,
): (token: string) => Promise<DeepLink | undefined> {
  const made = new Recent<string, Made>(REMEMBERED_LIMIT);
  return async (token) => {
    // WeChat's own bounds of a scene.
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(token)) return undefined;
    const known = made.get(token);
    if (known !== undefined && known.until - now() > LEAST_LEFT_MS) {
      return { scan: known.scan, code: token };
    }
    const scan = await create(call, token, log);
    if (scan === undefined) return { code: token };
    made.put(token, { scan, until: now() + LIFETIME_MS - HOUR_MS });
    return { scan, code: token };
  };
}

async function create(
  call: AuthorisedCall,
  token: string,
  log: AdapterContext['log'],
): Promise<string | undefined> {
  const result = await call('/cgi-bin/qrcode/create', {
    expire_seconds: LIFETIME_MS / 1_000,
    action_name: 'QR_STR_SCENE',
    action_info: { scene: { scene_str: token } },
  });
  if (result.kind === 'done') return Answer.safeParse(result.answer).data?.url;
  log.warn({ fault: result.fault }, 'WeChat made no code for an invitation');
  return undefined;
}
