import { fold } from './fold.ts';

export interface WordNode {
  readonly kind: 'word';
  readonly word: string;
  /** `book*` fits every word that begins so. */
  readonly isPrefix: boolean;
  /** How many words, in Chinese characters, may stand before it where there is white space. */
  readonly gap: number;
}

/** A parsed template such as `(book*|reserved) (too |)late`. */
export type PatternNode =
  | WordNode
  /** Other words may stand here. */
  | { readonly kind: 'space' }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] };

export type Pattern = readonly PatternNode[];

interface Parsed<Part> {
  readonly part: Part;
  readonly end: number;
}

/** A sign of the template, white space, a Chinese character, or a word of any other script. */
const PIECE = /[(|)]|\s+|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+\*?/gu;
/** The same, several times as fast, for a template without Chinese. */
const PIECE_WITHOUT_HAN = /[(|)]|\s+|[\p{L}\p{M}\p{N}]+\*?/gu;

const GAP_WORDS = 3;
const GAP_HAN = 6;
const HAN = /\p{Script=Han}/u;

function nodeOf(piece: string): PatternNode {
  if (piece.trim() === '') return { kind: 'space' };
  const isPrefix = piece.endsWith('*');
  const word = isPrefix ? piece.slice(0, -1) : piece;
  return { kind: 'word', word, isPrefix, gap: HAN.test(piece) ? GAP_HAN : GAP_WORDS };
}

function sequenceAt(pieces: readonly string[], at: number): Parsed<Pattern> {
  const nodes: PatternNode[] = [];
  let end = at;
  for (let piece = pieces[end]; piece !== undefined; piece = pieces[end]) {
    if (piece === '|' || piece === ')') break;
    const parsed =
      piece === '(' ? choiceAt(pieces, end + 1) : { part: nodeOf(piece), end: end + 1 };
    nodes.push(parsed.part);
    end = parsed.end;
  }
  return { part: nodes, end };
}

function choiceAt(pieces: readonly string[], at: number): Parsed<PatternNode> {
  const options: Pattern[] = [];
  let end = at - 1;
  do {
    const option = sequenceAt(pieces, end + 1);
    options.push(option.part);
    end = option.end;
  } while (pieces[end] === '|');
  return { part: { kind: 'choice', options }, end: end + 1 };
}

/** Templates are written well and folded here; `spell` changes each word further. */
export function parsePattern(template: string, spell = (word: string) => word): Pattern {
  const folded = fold(template).trim();
  const pieces = folded.match(HAN.test(folded) ? PIECE : PIECE_WITHOUT_HAN) ?? [];
  return sequenceAt(pieces.map(spell), 0).part;
}
