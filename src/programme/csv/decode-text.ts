import { looksChinese, looksLikePairs } from './cells/looks-chinese.ts';

/** A file's text and the encoding it was in, or a sentence that says why it cannot be read. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'unreadable'; readonly expected: string };

const CONVERT =
  'a file in UTF-8 (in Excel: Save as, "CSV UTF-8"; elsewhere: iconv -f WINDOWS-1252 -t UTF-8 ' +
  'old.csv > new.csv), or name its encoding with --encoding';

const WHICH_PAIRS = `${CONVERT}; it may be euc-kr (Korean), euc-jp (Japanese) or gb18030 (Chinese)`;

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
  return unmarked16(bytes) ?? decoded(bytes, 'utf-8') ?? inPairs(bytes) ?? unreadable(CONVERT);
}

/** UTF-16 without a byte order mark: a zero in every comma and line end, always on one side. */
function unmarked16(bytes: Uint8Array): Decoded | undefined {
  if (!bytes.includes(0)) return undefined;
  const readings = ['utf-16le', 'utf-16be'].map((encoding) => decoded(bytes, encoding));
  return readings.find((reading) => reading?.kind === 'text' && isTable(reading.text));
}

function isTable(text: string): boolean {
  return /[\r\n]/.test(text) && /[,;\t|]/.test(text) && !text.includes('\0');
}

/** Letters of two bytes: Chinese is read, others are like enough to it to be named by the author. */
function inPairs(bytes: Uint8Array): Decoded | undefined {
  if (looksChinese(bytes)) return decoded(bytes, 'gb18030');
  return looksLikePairs(bytes) ? unreadable(WHICH_PAIRS) : undefined;
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
