import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../src/base/text/on-one-line.ts';
import { visibleText } from '../../src/base/text/visible-text.ts';
import { csvPieces } from '../../src/render/export/csv.ts';
import { runs } from '../support/size.ts';

/** Texts in which what nobody sees stands between letters, joined scripts and emoji. */
const UNSEEN = [
  ...['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069'],
  ...['\u00ad', '\u034f', '\u061c', '\u3164', '\ufe00', '\ufe0e', '\ufe0f', '\ufeff', '\u0000'],
  ...['\u001b', '\u0085', '\u2028', '\u{e0001}', '\u{e0041}', '\u{e007f}', '\u{e0100}', '\ud800'],
];
const SEEN = [
  'a',
  'ß',
  '8',
  '#',
  ' ',
  '\n',
  'ن',
  'ه',
  'क',
  '्',
  '中',
  '😀',
  '👩',
  '🔧',
  '❤',
  '🏴',
  '🇩',
  '🇪',
];
const words = fc
  .array(
    fc.oneof(fc.constantFrom(...UNSEEN), fc.constantFrom(...SEEN), fc.string({ unit: 'binary' })),
  )
  .map((parts) => parts.join(''));

/** What turns or hides the words around it, wherever it stands. */
const NEVER =
  /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u061c\u00ad\ufeff\u3164\p{Cs}]|(?![\n\t])\p{Cc}/u;
const BELONGS_TO_EMOJI = /(?<=\p{ExtPict}|\p{EMod}|\ufe0f)\u200d(?=\p{ExtPict})/gu;
const LOOK = /(?<=\p{ExtPict}|[#*0-9])[\ufe0e\ufe0f]/gu;
const FLAG = /\u{1f3f4}[\u{e0061}-\u{e007a}]{5}\u{e007f}/gu;
const IN_WORDS =
  /(?<=[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Taml}\p{scx=Mymr}\p{L}\p{M}])[\u200c\u200d]/gu;

describe('whatever a buyer writes', () => {
  it('has nothing left that hides or turns words, and the same twice', () => {
    fc.assert(
      fc.property(words, (text) => {
        const seen = visibleText(text);
        expect(seen).not.toMatch(NEVER);
        const rest = [FLAG, BELONGS_TO_EMOJI, LOOK, IN_WORDS].reduce(
          (left, kept) => left.replace(kept, ''),
          seen,
        );
        const odd = rest.replace(
          /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/gu,
          '',
        );
        expect(odd).not.toMatch(/[\p{Cf}\p{DI}]/u);
        expect(visibleText(seen)).toBe(seen);
      }),
      { numRuns: runs(500) },
    );
  });

  it('keeps everything that can be seen, in its order', () => {
    const plain = (text: string) =>
      text.replace(/[\p{Cf}\p{DI}\p{Cs}\p{Cc}\p{Zl}\p{Zp}\ufffd]/gu, '');
    fc.assert(
      fc.property(words, (text) => {
        expect(plain(visibleText(text))).toBe(plain(text));
      }),
      { numRuns: runs(500) },
    );
  });

  it('stands so on cards and in exports', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        expect(onOneLine(text)).not.toMatch(NEVER);
        const [title, ...pieces] = await piecesOf(text);
        expect(title).toContain('words');
        expect(pieces.join('').replaceAll('\r', '')).not.toMatch(NEVER);
      }),
      { numRuns: runs(100) },
    );
  });
});

async function piecesOf(text: string): Promise<readonly string[]> {
  const column = { title: 'words', holds: 'them', of: () => text };
  async function* rows() {
    yield text;
  }
  const pieces: string[] = [];
  for await (const piece of csvPieces([column], rows())) pieces.push(piece);
  return pieces;
}
