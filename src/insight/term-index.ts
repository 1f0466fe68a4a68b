/** A term found in a text; `from` and `to` count units, `to` is exclusive. */
export interface Found<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  /** What a term that ends here with `*` means, by the letters its last word begins with. */
  readonly beginnings: Map<string, Value>;
  value?: Value;
}

const SHORTEST_BEGINNING = 2;

/**
 * Finds many terms at once. A term is a list of units; a last unit that ends in `*` stands for any
 * word that begins so. The longest term wins and its units are not looked at again, so
 * "packing list" is a document and no packing.
 */
export class TermIndex<Value> {
  readonly #root: Node<Value> = emptyNode();

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

  #add(units: readonly string[], value: Value): void {
    let node = this.#root;
    for (const unit of units) {
      if (unit.length > 1 && unit.endsWith('*')) {
        node.beginnings.set(unit.slice(0, -1), value);
        return;
      }
      const next = node.next.get(unit) ?? emptyNode<Value>();
      node.next.set(unit, next);
      node = next;
    }
    node.value = value;
  }

  #longestAt(units: readonly string[], from: number): Found<Value> | undefined {
    let longest: Found<Value> | undefined;
    let node: Node<Value> | undefined = this.#root;
    for (let at = from; at < units.length && node !== undefined; at += 1) {
      const unit = units[at] ?? '';
      const begun = beginningOf(node, unit);
      node = node.next.get(unit);
      const value: Value | undefined = node?.value ?? begun;
      if (value !== undefined) longest = { from, to: at + 1, value };
    }
    return longest;
  }
}

function emptyNode<Value>(): Node<Value> {
  return { next: new Map(), beginnings: new Map() };
}

function beginningOf<Value>(node: Node<Value>, unit: string): Value | undefined {
  if (node.beginnings.size === 0) return undefined;
  for (let length = unit.length; length >= SHORTEST_BEGINNING; length -= 1) {
    const value = node.beginnings.get(unit.slice(0, length));
    if (value !== undefined) return value;
  }
  return undefined;
}
