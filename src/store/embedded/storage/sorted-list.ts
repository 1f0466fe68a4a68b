const CHUNK = 512;

/**
 * Strings in order, in chunks, so that adding one to a million moves a few hundred. Iterating
 * while changing the list is not supported: readers collect first.
 */
export class SortedList {
  private chunks: string[][] = [];

  static from(items: string[]): SortedList {
    const list = new SortedList();
    items.sort(byCodeUnit);
    for (let at = 0; at < items.length; at += CHUNK / 2) {
      list.chunks.push(items.slice(at, at + CHUNK / 2));
    }
    return list;
  }

  add(item: string): void {
    const at = this.chunkOf(item);
    const chunk = this.chunks[at];
    if (chunk === undefined) {
      this.chunks.push([item]);
      return;
    }
    chunk.splice(lowerBound(chunk, item), 0, item);
    if (chunk.length > CHUNK) this.chunks.splice(at + 1, 0, chunk.splice(CHUNK / 2));
  }

  remove(item: string): void {
    const at = this.chunkOf(item);
    const chunk = this.chunks[at];
    if (chunk === undefined) return;
    const place = lowerBound(chunk, item);
    if (chunk[place] !== item) return;
    chunk.splice(place, 1);
    if (chunk.length === 0) this.chunks.splice(at, 1);
  }

  /** Items with low <= item < high, upwards. */
  *ascending(low: string, high: string): Generator<string> {
    const from = this.chunkOf(low);
    for (let at = from; at < this.chunks.length; at += 1) {
      const chunk = this.chunks[at] as string[];
      for (let place = at === from ? lowerBound(chunk, low) : 0; place < chunk.length; place += 1) {
        const item = chunk[place] as string;
        if (item >= high) return;
        yield item;
      }
    }
  }

  /** Items with low <= item < high, downwards. */
  *descending(low: string, high: string): Generator<string> {
    for (let at = this.chunkOf(high); at >= 0; at -= 1) {
      const chunk = this.chunks[at] ?? [];
      for (let place = lowerBound(chunk, high) - 1; place >= 0; place -= 1) {
        const item = chunk[place] as string;
        if (item < low) return;
        yield item;
      }
    }
  }

  /** The last chunk whose first item is not above the given one. */
  private chunkOf(item: string): number {
    let low = 0;
    let high = this.chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.chunks[middle]?.[0] as string) <= item) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

function lowerBound(chunk: readonly string[], item: string): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chunk[middle] as string) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byCodeUnit(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
