import type { Api } from 'grammy';
import { grammySignal } from '../outbound/grammy-signal.ts';

/** Nobody waits longer for a messenger that may be away. */
const PATIENCE_MS = 5_000;

/** Whether Telegram answers a call that shows nothing to anybody. */
export async function isBack(api: Api): Promise<boolean> {
  const asked = api.getMe(grammySignal(AbortSignal.timeout(PATIENCE_MS)));
  return await asked.then(
    () => true,
    () => false,
  );
}
