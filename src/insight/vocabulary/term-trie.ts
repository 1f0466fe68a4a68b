import { EdgeTable } from './edge-table.ts';
import type { Tokens } from './tokens.ts';
import { UNNUMBERED, type Vocabulary } from './vocabulary.ts';

/** A term found in a text; `from` and `to` count units, `to` is exclusive. */
export interface Found<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** What a term that ends with `*` means, by the letters its last word begins with. */
type Beginnings<Value> = Map<string, Value>;

const ROOT = 0;
const SHORTEST_BEGINNING = 2;

/**
 * Finds many terms at once. A term is a list of units; a last unit that ends in `*` stands for any
 * word that begins so. The longest term wins and its units are not looked at again, so
 * "packing list" is a document and no packing.
 */
export class TermTrie<Value> {
  readonly #book: Vocabulary;
  readonly #edges = new EdgeTable();
  /** By a first word's number; 0 where no term begins with it. */
  readonly #firstNodes: number[] = [];
  readonly #values: (Value | undefined)[] = [undefined];
  readonly #beginnings: (Beginnings<Value> | undefined)[] = [undefined];
  /** What a first word begins, by its number: null where nothing, absent where not yet asked. */
  readonly #begun: (Value | null | undefined)[] = [];

  constructor(
    book: Vocabulary,
    terms: Iterable<readonly [units: readonly string[], value: Value]>,
  ) {
    this.#book = book;
    for (const [units, value] of terms) this.#add(units, value);
  }

  find(units: Tokens): readonly Found<Value>[] {
    const found: Found<Value>[] = [];
    for (let from = 0; from < units.count; ) {
      const longest = this.#longestAt(units, from);
      if (longest !== undefined) found.push(longest);
      from = longest?.to ?? from + 1;
    }
    return found;
  }

  /** Every term at every place, also where terms overlap; stars are not heeded. */
  findAll({ numbers }: Tokens): readonly Found<Value>[] {
    const found: Found<Value>[] = [];
    for (let from = 0; from < numbers.length; from += 1) {
      let node = this.#firstNode(numbers, from);
      for (let to = from + 1; node !== ROOT; to += 1) {
        const value = this.#values[node];
        if (value !== undefined) found.push({ from, to, value });
        node = to < numbers.length ? this.#edges.get(node, numbers[to] ?? UNNUMBERED) : ROOT;
      }
    }
    return found;
  }

  #add(units: readonly string[], value: Value): void {
    let node = ROOT;
    for (const unit of units) {
      if (unit.length > 1 && unit.endsWith('*')) {
        this.#beginningsOf(node).set(unit.slice(0, -1), value);
        return;
      }
      node = this.#nodeAfter(node, this.#book.enter(unit));
    }
    this.#values[node] = value;
  }

  #beginningsOf(node: number): Beginnings<Value> {
    const known = this.#beginnings[node] ?? new Map<string, Value>();
    this.#beginnings[node] = known;
    return known;
  }

  #nodeAfter(node: number, word: number): number {
    const known = this.#next(node, word);
    if (known !== ROOT) return known;
    const fresh = this.#values.push(undefined) - 1;
    this.#beginnings.push(undefined);
    if (node === ROOT) put(this.#firstNodes, word, fresh, ROOT);
    else this.#edges.add(node, word, fresh);
    return fresh;
  }

  #next(node: number, word: number): number {
    return node === ROOT ? (this.#firstNodes[word] ?? ROOT) : this.#edges.get(node, word);
  }

  #firstNode(numbers: Tokens['numbers'], at: number): number {
    return this.#firstNodes[numbers[at] ?? UNNUMBERED] ?? ROOT;
  }

  #longestAt(units: Tokens, from: number): Found<Value> | undefined {
    const { numbers } = units;
    let node = this.#firstNode(numbers, from);
    let value = this.#values[node] ?? this.#begunAt(units, from);
    let to = from + 1;
    for (let at = from + 1; at < numbers.length && node !== ROOT; at += 1) {
      const begun = this.#beginningAt(node, units, at);
      node = this.#edges.get(node, numbers[at] ?? UNNUMBERED);
      const longer: Value | undefined = this.#values[node] ?? begun;
      if (longer === undefined) continue;
      value = longer;
      to = at + 1;
    }
    return value === undefined ? undefined : { from, to, value };
  }

  #begunAt(units: Tokens, at: number): Value | undefined {
    const number = units.numbers[at] ?? UNNUMBERED;
    const met = this.#begun[number];
    if (met !== undefined) return met ?? undefined;
    const begun = this.#beginningAt(ROOT, units, at);
    if (number !== UNNUMBERED) put(this.#begun, number, begun ?? null, undefined);
    return begun;
  }

  #beginningAt(node: number, units: Tokens, at: number): Value | undefined {
    const beginnings = this.#beginnings[node];
    return beginnings && beginningOf(beginnings, units.wordAt(at));
  }
}

/** A list without holes is read faster. */
function put<Item>(list: Item[], at: number, item: Item, filler: Item): void {
  while (list.length <= at) list.push(filler);
  list[at] = item;
}

function beginningOf<Value>(beginnings: Beginnings<Value>, unit: string): Value | undefined {
  for (let length = unit.length; length >= SHORTEST_BEGINNING; length -= 1) {
    const value = beginnings.get(unit.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
}
