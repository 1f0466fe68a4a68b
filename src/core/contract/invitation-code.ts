/** Crockford's base 32: no I, L, O, U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_A_SIGN = 5;
const SHAPE = /^([0-9A-Z]{4})[-\u2010-\u2015 ]?([0-9A-Z]{4})$/;
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/**
 * The code that these five bytes (40 bits) spell, eight signs; undefined where it has no digit and
 * might be taken for a word.
 */
export function spelledCode(bytes: Uint8Array): string | undefined {
  const bits = [...bytes.subarray(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = bits.match(new RegExp(`.{${BITS_A_SIGN}}`, 'g')) ?? [];
  const code = signs.map((sign) => SIGNS[Number.parseInt(sign, 2)]).join('');
  return /\d/.test(code) ? code : undefined;
}

/**
 * The code of an invitation that somebody typed and nothing else: in any case, with or without a
 * hyphen, with I or L for 1 and O for 0. Undefined for everything else.
 */
export function invitationCodeIn(words: string): string | undefined {
  const typed = words.normalize('NFKC').trim().toUpperCase();
  const [, first, second] = SHAPE.exec(typed) ?? [];
  if (first === undefined || second === undefined || !/\d/.test(typed)) return undefined;
  const code = [...`${first}${second}`].map((sign) => LOOK_ALIKES[sign] ?? sign).join('');
  return [...code].every((sign) => SIGNS.includes(sign)) ? code : undefined;
}

/** As it is shown: `7K3M-9QXD`. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
