import type { AdapterContext } from '../../../src/core/contract/channel.ts';
import { callIfChanged } from '../../parts/call-if-changed.ts';
import { splitBytes } from '../split-bytes.ts';
import { weChatWords } from '../words/words.ts';
import type { AuthorisedCall } from './authorised-call.ts';
import { remedyFor } from './remedies.ts';

/** WeChat's limits. */
const ENTRIES = 5;
const LABEL_BYTES = 60;

/** What a buyer needs most, in this order; the words behind the others can be typed. */
const WANTED = ['help', 'human', 'change', 'language', 'stop'];

/** The body of `menu/create`; undefined where there is no command to offer. */
export function menuOf({
  commands,
  defaultLocale,
}: Pick<AdapterContext, 'commands' | 'defaultLocale'>): object | undefined {
  const entries = WANTED.flatMap((wanted) => commands.filter(({ name }) => name === wanted))
    .slice(0, ENTRIES)
    .map(({ name, describe }) => ({
      type: 'click',
      name: splitBytes(describe[defaultLocale], LABEL_BYTES)[0],
      key: name,
    }));
  if (entries.length === 0) return undefined;
  return { button: [{ name: weChatWords(defaultLocale).menu, sub_button: entries }] };
}

/** Sets the menu where it has changed. What fails is left for the next start; never rejects. */
export async function setMenu(
  call: AuthorisedCall,
  context: AdapterContext,
  appId: string,
): Promise<void> {
  const { memory, log } = context;
  const content = menuOf(context);
  if (content === undefined) return;
  try {
    await callIfChanged(memory, { key: `wechat:${appId}:menu`, content }, async () => {
      const result = await call('/cgi-bin/menu/create', content);
      if (result.kind === 'done') return true;
      const { fault } = result;
      log.warn({ fault, remedy: remedyFor(fault) }, 'The menu of the WeChat account is not set');
      return false;
    });
  } catch (error) {
    log.warn({ error }, 'The menu of the WeChat account is not remembered');
  }
}
