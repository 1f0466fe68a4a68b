import { isEarlier } from './first-seen.ts';
import type { CauseTally } from './tally.ts';

/** Longer words are read slower than they convince. */
const QUOTE_LENGTH = 240;

/** Causes, each with the words that tell it best. */
export class CauseSum {
  readonly #sums = new Map<string, CauseTally>();

  add(causes: readonly CauseTally[]): void {
    for (const cause of causes) {
      const key = nameOf(cause);
      const sum = this.#sums.get(key);
      this.#sums.set(key, sum === undefined ? cause : together(sum, cause));
    }
  }

  /** The most frequent first, those as frequent by name. */
  total(): readonly CauseTally[] {
    return [...this.#sums.values()].sort(
      (one, other) => other.count - one.count || (nameOf(one) < nameOf(other) ? -1 : 1),
    );
  }
}

function nameOf({ theme, rootCause }: CauseTally): string {
  return `${theme ?? ''} ${rootCause ?? ''}`;
}

function together(one: CauseTally, other: CauseTally): CauseTally {
  const { theme, rootCause, first } = isEarlier(other.first, one.first) ? other : one;
  const { quote, quoted } = isMoreTelling(other, one) ? other : one;
  return { theme, rootCause, first, count: one.count + other.count, quote, quoted };
}

/** The fullest words that are still short; of equals the newest, then those met first. */
function isMoreTelling(
  { quote, quoted }: CauseTally,
  { quote: best, quoted: bestQuoted }: CauseTally,
): boolean {
  const [length, bestLength] = [fullness(quote.text), fullness(best.text)];
  if (length !== bestLength) return length > bestLength;
  if (quote.at !== best.at) return quote.at > best.at;
  const at = 0;
  return isEarlier(
    { at, response: quote.response, place: quoted },
    { at, response: best.response, place: bestQuoted },
  );
}

function fullness(text: string): number {
  return text.length > QUOTE_LENGTH ? QUOTE_LENGTH / 2 : text.length;
}
