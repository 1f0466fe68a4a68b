import { addTallies } from './add-tallies.ts';
import type { Tally } from './tally.ts';
import { TallySum } from './tally-sum.ts';

/** The tally of everything, and of each group. */
export interface Grouped {
  readonly all: Tally;
  /** By what is the same for all ways to write it; of the unknown by the empty key. */
  readonly groups: ReadonlyMap<string, Group>;
}

export interface Group {
  /** As it is written, in the first of its ways to be written by their order. */
  readonly name: string;
  readonly tally: Tally;
}

/** What something belongs to: the same key for all ways to write the name. */
export interface GroupName {
  readonly key: string;
  readonly name: string;
}

interface Sum {
  name: string;
  readonly sum: TallySum;
}

/** Adds tallies up by group; one that belongs to none counts in the whole only. */
export class GroupedSum {
  readonly #ungrouped = new TallySum();
  readonly #groups = new Map<string, Sum>();

  add(tally: Tally, group?: GroupName): void {
    if (group === undefined) this.#ungrouped.add(tally);
    else this.#addTo(group, tally);
  }

  /** The tally of one group after the other, made when it is asked for. */
  *groups(): Iterable<readonly [key: string, group: Group]> {
    for (const [key, { name, sum }] of this.#groups) yield [key, { name, tally: sum.total() }];
  }

  total(): Grouped {
    const groups = new Map(this.groups());
    const tallies = [...groups.values()].map(({ tally }) => tally);
    return { all: addTallies([this.#ungrouped.total(), ...tallies]), groups };
  }

  #addTo({ key, name }: GroupName, tally: Tally): void {
    const group = this.#groups.get(key) ?? { name, sum: new TallySum() };
    if (name < group.name) group.name = name;
    group.sum.add(tally);
    this.#groups.set(key, group);
  }
}
