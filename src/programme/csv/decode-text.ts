/** A file's text and the encoding it was in, or a sentence that says why it cannot be read. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'unreadable'; readonly expected: string };

const CONVERT =
  'a file in UTF-8 (in Excel: Save as, "CSV UTF-8"; elsewhere: iconv -f WINDOWS-1252 -t UTF-8 ' +
  'old.csv > new.csv), or name its encoding with --encoding';

/**
 * `encoding` as the operator named it, or undefined to find it out. A byte order mark is dropped.
 */
export function decodeText(bytes: Uint8Array, encoding: string | undefined): Decoded {
  if (encoding !== undefined) return decoded(bytes, encoding) ?? unreadable(`text in ${encoding}`);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return unreadable('a CSV file; this is an Excel workbook: save it as "CSV UTF-8"');
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes, 'utf-16le') ?? unreadable(CONVERT);
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes, 'utf-16be') ?? unreadable(CONVERT);
  const unicode = decoded(bytes, 'utf-8');
  if (unicode !== undefined) return unicode;
  const chinese = looksChinese(bytes) ? decoded(bytes, 'gb18030') : undefined;
  return chinese ?? unreadable(CONVERT);
}

function unreadable(expected: string): Decoded {
  return { kind: 'unreadable', expected };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function decoded(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { kind: 'text', text, encoding };
  } catch {
    return undefined;
  }
}

/** Of the pairs of bytes, how many must be everyday characters or full-width signs. */
const EVERYDAY_SHARE = 0.8;

/**
 * GB18030 gives almost any bytes a meaning, so `Müller` in Windows-1252 would become Chinese.
 * Real Chinese text is made of rows 16–55 of GB 2312, its 3,755 commonest characters.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let everyday = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    index += 1;
    pairs += 1;
    const trail = bytes[index] ?? 0;
    if (trail >= 0xa1 && (lead <= 0xa3 || (lead >= 0xb0 && lead <= 0xd7))) everyday += 1;
  }
  return pairs > 0 && everyday / pairs >= EVERYDAY_SHARE;
}
