import type { AuthorisedCall } from './authorised-call.ts';

/** WeChat is too busy to answer. */
const BUSY_CODE = -1;

/** Whether WeChat answers a call that shows nothing to anybody: what is left of today's messages. */
export async function isBack(call: AuthorisedCall): Promise<boolean> {
  const asked = { cgi_path: '/cgi-bin/message/custom/send' };
  const result = await call('/cgi-bin/openapi/quota/get', asked);
  if (result.kind === 'done') return true;
  return result.fault.kind === 'refused' && result.fault.code !== BUSY_CODE;
}
