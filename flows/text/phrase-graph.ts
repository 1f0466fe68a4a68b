import type { Pattern, PatternNode } from './pattern-node.ts';

/** A place within phrases: which word leads where, and what else is the same place. */
interface State<Sense> {
  readonly next: Map<string, State<Sense>[]>;
  readonly same: State<Sense>[];
  sense?: Ranked<Sense>;
}

interface Ranked<Sense> {
  readonly sense: Sense;
  /** The first phrase given wins where two have the same words. */
  readonly rank: number;
}

export interface PhraseEnd<Sense> {
  readonly sense: Sense;
  readonly end: number;
}

function state<Sense>(): State<Sense> {
  return { next: new Map(), same: [] };
}

function afterNode<Sense>(from: State<Sense>, node: PatternNode): State<Sense> {
  if (node.kind === 'space') return from;
  const to = state<Sense>();
  if (node.kind === 'choice') {
    for (const option of node.options) option.reduce(afterNode<Sense>, from).same.push(to);
    return to;
  }
  const targets = from.next.get(node.word);
  if (targets === undefined) from.next.set(node.word, [to]);
  else targets.push(to);
  return to;
}

function reached<Sense>(states: readonly State<Sense>[]): ReadonlySet<State<Sense>> {
  const all = new Set(states);
  for (const one of all) for (const other of one.same) all.add(other);
  return all;
}

/** Undefined where no phrase goes on with this word. */
function stepped<Sense>(
  from: ReadonlySet<State<Sense>>,
  word: string,
): ReadonlySet<State<Sense>> | undefined {
  const targets: State<Sense>[] = [];
  for (const { next } of from) targets.push(...(next.get(word) ?? []));
  return targets.length === 0 ? undefined : reached(targets);
}

function firstSteps<Sense>(start: State<Sense>): ReadonlyMap<string, ReadonlySet<State<Sense>>> {
  const from = reached([start]);
  const words = new Set([...from].flatMap(({ next }) => [...next.keys()]));
  return new Map([...words].map((word) => [word, stepped(from, word) ?? new Set()]));
}

function firstSense<Sense>(states: Iterable<State<Sense>>): Ranked<Sense> | undefined {
  let first: Ranked<Sense> | undefined;
  for (const { sense } of states) {
    if (sense !== undefined && sense.rank < (first?.rank ?? Number.POSITIVE_INFINITY))
      first = sense;
  }
  return first;
}

/**
 * Many phrases as one graph of words. Templates stay folded together in it, so that tens of
 * thousands of phrases cost no more than the few hundred lines that they are written in.
 */
export class PhraseGraph<Sense> {
  readonly #start: State<Sense> = state();
  /** Where each first word leads: most words begin no phrase, and are to cost nothing. */
  #first: ReadonlyMap<string, ReadonlySet<State<Sense>>> | undefined;
  #phrases = 0;

  add(pattern: Pattern, sense: Sense): void {
    const end = pattern.reduce(afterNode<Sense>, this.#start);
    end.sense ??= { sense, rank: this.#phrases };
    this.#phrases += 1;
    this.#first = undefined;
  }

  /** Where phrases that begin at `at` end, the shortest first. */
  *endsFrom(words: readonly string[], at: number): Generator<PhraseEnd<Sense>> {
    this.#first ??= firstSteps(this.#start);
    let here = this.#first.get(words[at] ?? '');
    for (let end = at + 1; here !== undefined; end += 1) {
      const found = firstSense(here);
      if (found !== undefined) yield { sense: found.sense, end };
      here = end < words.length ? stepped(here, words[end] ?? '') : undefined;
    }
  }
}
