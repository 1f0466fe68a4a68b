import type { Mark, MarkedText } from './marked-text.ts';

/**
 * What nobody sees, though it hides or turns what stands around it: zero-width and format signs,
 * bidi controls, tags, variation selectors, fillers and control characters.
 */
const UNSEEN = /[\p{Cf}\p{DI}\p{Cs}]|(?![\n\t])\p{Cc}/u;
/** Every way in which a text breaks its lines. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/u;
/** Format signs that are drawn: they stand under or before the figures that they mark. */
const DRAWN = /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]$/u;
/** Flags of England, Scotland and Wales: the only emoji with tags. */
const TAGGED_FLAG =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/u;
/** One emoji with all that belongs to it: its look, skin, hair, what it is joined with. */
const EMOJI =
  /\p{ExtPict}(?:[\ufe0e\ufe0f]|\p{EMod})?(?:\u200d\p{ExtPict}(?:\ufe0f|\p{EMod})?)*|[#*0-9]\ufe0f\u20e3/u;

/** Scripts that join their letters, and say so with U+200C and U+200D. */
const JOINING = [
  ...['Arab', 'Syrc', 'Mong', 'Nkoo', 'Mand', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml'],
  ...['Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt'],
];
const JOINED_LETTER = `[${JOINING.map((script) => String.raw`\p{scx=${script}}`).join('')}]`;
const LETTER = new RegExp(`^(?=[\\p{L}\\p{M}])${JOINED_LETTER}$`, 'u');

/** In this order: what is kept as a whole, then what is not. */
const FOUND = new RegExp(
  [TAGGED_FLAG, EMOJI, LINE_BREAK, UNSEEN].map(({ source }) => source).join('|'),
  'gu',
);

/**
 * People's words as they are shown to the team: whatever nobody could see in them is gone, so that
 * nothing is hidden from readers or stands where it was not written. Emoji stay whole, and joiners
 * stay between letters of scripts that need them. Twice is as good as once.
 */
export function visibleText(text: string): string {
  return text.replace(FOUND, (found: string, at: number) => shownFor(found, text, at));
}

/** The same for words with marks, which keep their words. */
export function visibleMarked({ text, marks }: MarkedText): MarkedText {
  const moved = (place: number) => visibleBefore(text, place).length;
  return {
    text: visibleText(text),
    marks: marks.flatMap((mark): readonly Mark[] => {
      const at = moved(mark.at);
      const length = moved(mark.at + mark.length) - at;
      return length > 0 ? [{ ...mark, at, length }] : [];
    }),
  };
}

function visibleBefore(text: string, place: number): string {
  let shown = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(FOUND)) {
    if (index >= place) break;
    shown += text.slice(from, index) + shownFor(found, text, index);
    from = index + found.length;
  }
  return shown + text.slice(from, Math.max(from, place));
}

const LONE_HALF = /^\p{Cs}$/u;
const ANY_BREAK = /^[\r\v\f\u0085\u2028\u2029]/u;
const JOINERS: readonly string[] = ['\u200c', '\u200d'];

function shownFor(found: string, text: string, at: number): string {
  if (ANY_BREAK.test(found)) return '\n';
  if (LONE_HALF.test(found)) return '\ufffd';
  const isUnseen = UNSEEN.test(found) && [...found].length === 1;
  if (!isUnseen || DRAWN.test(found)) return found;
  return JOINERS.includes(found) && LETTER.test(signBefore(text, at)) ? found : '';
}

function signBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1);
}
