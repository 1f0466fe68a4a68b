import { wellFormed } from '../parts/well-formed.ts';

/** In groups the menu writes `/report@our_bot`; who reads it knows `/report`. */
const ADDRESSED = /^(\/\w+)@(\w+)/;

/** Somebody's words without our own name; undefined for a command to another bot, and for none. */
export function spokenWords(raw: string | undefined, botName: string | undefined) {
  if (raw === undefined) return undefined;
  const text = wellFormed(raw);
  const [whole = '', command = '', named = ''] = ADDRESSED.exec(text) ?? [];
  if (whole === '' || botName === undefined) return text;
  if (named.toLowerCase() !== botName.toLowerCase()) return undefined;
  return `${command}${text.slice(whole.length)}`;
}
