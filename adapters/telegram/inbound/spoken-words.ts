import { wellFormed } from '../../parts/well-formed.ts';
import { withoutName } from '../../parts/without-name.ts';

/** In groups the menu writes `/report@our_bot`; who reads it knows `/report`. */
const ADDRESSED = /^(\/\w+)@(\w+)/;

/** Somebody's words without our own name; undefined for a command to another bot, and for none. */
export function spokenWords(raw: string | undefined, botName: string | undefined) {
  if (raw === undefined) return undefined;
  const text = withoutOwnName(raw, botName);
  const [whole = '', command = '', named = ''] = ADDRESSED.exec(text) ?? [];
  if (whole === '' || botName === undefined) return text;
  if (named.toLowerCase() !== botName.toLowerCase()) return undefined;
  return `${command}${text.slice(whole.length)}`;
}

/** Well-formed words without our own name before or after them: `@our_bot 4` is 4. */
export function withoutOwnName(raw: string, botName: string | undefined): string {
  const text = wellFormed(raw);
  if (botName === undefined || !/[@＠]/.test(text)) return text;
  return withoutName(text, new RegExp(`[@＠]${botName}(?!\\w)`, 'iu'));
}
