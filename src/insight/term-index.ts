/** A term found in a text; `from` and `to` count units, `to` is exclusive. */
export interface Found<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

interface Node<Value> {
  next: Map<string, Node<Value>> | undefined;
  /** What a term that ends here with `*` means, by the letters its last word begins with. */
  beginnings: Map<string, Value> | undefined;
  value: Value | undefined;
}

interface Start<Value> {
  readonly node: Node<Value> | undefined;
  readonly value: Value | undefined;
}

const SHORTEST_BEGINNING = 2;
const MOST_MET = 20_000;

/**
 * Finds many terms at once. A term is a list of units; a last unit that ends in `*` stands for any
 * word that begins so. The longest term wins and its units are not looked at again, so
 * "packing list" is a document and no packing.
 */
export class TermIndex<Value> {
  readonly #root: Node<Value> = emptyNode();
  /** What each first word met so far begins, so that a common word is looked up once. */
  readonly #met = new Map<string, Start<Value>>();

  constructor(terms: Iterable<readonly [units: readonly string[], value: Value]>) {
    for (const [units, value] of terms) this.#add(units, value);
  }

  find(units: readonly string[]): readonly Found<Value>[] {
    const found: Found<Value>[] = [];
    for (let from = 0; from < units.length; ) {
      const longest = this.#longestAt(units, from);
      if (longest !== undefined) found.push(longest);
      from = longest?.to ?? from + 1;
    }
    return found;
  }

  /** Every term at every place, also where terms overlap; stars are not heeded. */
  findAll(units: readonly string[]): readonly Found<Value>[] {
    const found: Found<Value>[] = [];
    for (let from = 0; from < units.length; from += 1) {
      let node = this.#root.next?.get(units[from] ?? '');
      for (let at = from + 1; node !== undefined; at += 1) {
        if (node.value !== undefined) found.push({ from, to: at, value: node.value });
        node = at < units.length ? node.next?.get(units[at] ?? '') : undefined;
      }
    }
    return found;
  }

  #add(units: readonly string[], value: Value): void {
    let node = this.#root;
    for (const unit of units) {
      if (unit.length > 1 && unit.endsWith('*')) {
        node.beginnings ??= new Map();
        node.beginnings.set(unit.slice(0, -1), value);
        return;
      }
      node.next ??= new Map();
      const next = node.next.get(unit) ?? emptyNode<Value>();
      node.next.set(unit, next);
      node = next;
    }
    node.value = value;
  }

  #start(unit: string): Start<Value> {
    const met = this.#met.get(unit);
    if (met !== undefined) return met;
    if (this.#met.size >= MOST_MET) this.#met.clear();
    const node = this.#root.next?.get(unit);
    const start = { node, value: node?.value ?? beginningOf(this.#root, unit) };
    this.#met.set(unit, start);
    return start;
  }

  #longestAt(units: readonly string[], from: number): Found<Value> | undefined {
    const start = this.#start(units[from] ?? '');
    let longest =
      start.value === undefined ? undefined : { from, to: from + 1, value: start.value };
    let node = start.node;
    for (let at = from + 1; at < units.length && node !== undefined; at += 1) {
      const unit = units[at] ?? '';
      const begun = beginningOf(node, unit);
      node = node.next?.get(unit);
      const value: Value | undefined = node?.value ?? begun;
      if (value !== undefined) longest = { from, to: at + 1, value };
    }
    return longest;
  }
}

function emptyNode<Value>(): Node<Value> {
  return { next: undefined, beginnings: undefined, value: undefined };
}

function beginningOf<Value>({ beginnings }: Node<Value>, unit: string): Value | undefined {
  if (beginnings === undefined) return undefined;
  for (let length = unit.length; length >= SHORTEST_BEGINNING; length -= 1) {
    const value = beginnings.get(unit.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
}
