import type { Locale } from '../core/locale.ts';

/**
 * A text as the pieces that lexicon terms are made of: characters in Chinese, which writes no
 * spaces, and words elsewhere; punctuation and emoji stand alone.
 */
export class Units {
  /** Folded: lower case, half width, numbers as `#`, mentions as `@`, links as `http`. */
  readonly words: readonly string[];
  readonly #text: string;
  readonly #pieces: readonly string[];
  #starts: readonly number[] | undefined;

  constructor(text: string, locale: Locale) {
    this.#text = text;
    this.#pieces = text.match(locale === 'zh-CN' ? CHARACTERS : WORDS) ?? [];
    this.words = this.#pieces.map(fold);
  }

  /** The text from one unit to before another, as it stands there. */
  slice(from: number, to: number): string {
    this.#starts ??= startsOf(this.#text, this.#pieces);
    const start = this.#starts[from] ?? 0;
    const end = (this.#starts[to - 1] ?? 0) + (this.#pieces[to - 1]?.length ?? 0);
    return this.#text.slice(start, end);
  }
}

/** Where one thought ends: what stands before does not colour what comes after. */
export function isClauseBreak(unit: string): boolean {
  return CLAUSE_BREAKS.has(unit);
}

function startsOf(text: string, pieces: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    const start = text.indexOf(piece, end);
    starts.push(start);
    end = start + piece.length;
  }
  return starts;
}

function fold(piece: string): string {
  const known = folded.get(piece);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const fresh = foldAnew(piece);
  folded.set(piece, fresh);
  return fresh;
}

function foldAnew(piece: string): string {
  const first = piece.charCodeAt(0);
  if (first === AT && piece.length > 1) return '@';
  if (first >= DIGIT_FROM && first <= DIGIT_TO && NUMBER.test(piece)) return '#';
  if (FACE.test(piece)) return piece.replace(/[_.]/, '-').toLowerCase();
  const lower = piece.toLowerCase();
  if (lower.startsWith('http')) return 'http';
  return PLAIN.test(lower) ? lower : plain(lower);
}

/** Full-width and compatibility forms, typographic apostrophes and Arabic vowel signs made plain. */
function plain(piece: string): string {
  return piece.normalize('NFKC').replaceAll('’', "'").replace(ARABIC_VOWELS, '').toLowerCase();
}

/** Words come again and again; what each folds to is kept. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;
const AT = 64;
const DIGIT_FROM = 48;
const DIGIT_TO = 57;
const NUMBER = /^\d+(?:[.,]\d+)*$/;
const PLAIN = /^[a-z\u4e00-\u9fff\u0430-\u045f]*$/;
const ARABIC_VOWELS = /[\u064b-\u0652\u0640]/g;
const LATIN = `[A-Za-z0-9]+(?:['’./&-][A-Za-z0-9]+)*`;
/** Faces made of signs, such as `:-)`, `^_^` and `T_T`. */
const FACES = String.raw`[:;=]-?[()]|<3|\^[_.-]?\^|\bT[_.-]T\b|>[_.-]<`;
const CHARACTERS = new RegExp(String.raw`https?:[!-~]+|${FACES}|${LATIN}|\S`, 'gu');
const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const WORDS = new RegExp(
  String.raw`https?:\S+|@\w+|${FACES}|${LETTERS}(?:['’./-]${LETTERS})*|[.!?,;:()…。،؛؟！？，¿¡]|\p{Extended_Pictographic}`,
  'gu',
);
const FACE = new RegExp(`^(?:${FACES})$`);
const CLAUSE_BREAKS = new Set([...'.!?,;:()…。،؛؟、~']);
