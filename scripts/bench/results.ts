import type { Commands } from './measure/measure-commands.ts';
import type { Faults } from './measure/measure-faults.ts';
import type { Growth } from './measure/measure-length.ts';
import type { NeighboursFigures } from './measure/measure-neighbours.ts';
import type { OpeningFigures } from './measure/measure-opening.ts';
import type { OutboxCost } from './measure/measure-outbox.ts';
import type { ReportTimes } from './measure/measure-report.ts';
import type { Speed } from './measure/measure-speed.ts';
import type { TaggingSpeed } from './measure/measure-tagging.ts';
import type { CrewFigures } from './measure/measure-workers.ts';
import type { StoreKind } from './place.ts';

/** All that was found out about one contestant; a part that was left out is absent. */
export interface Result {
  readonly name: string;
  readonly title: string;
  /** One for each round. */
  readonly speeds: readonly Speed[];
  readonly commands?: Commands;
  readonly growth?: Growth;
  readonly faults?: Faults;
}

export interface Results {
  readonly engine: string;
  readonly node: string;
  readonly cores: number;
  readonly chats: number;
  readonly seconds: number;
  readonly turnsPerTalk: number;
  readonly contestants: readonly Result[];
  readonly reports?: readonly { readonly store: StoreKind; readonly times: ReportTimes }[];
  readonly tagging?: readonly TaggingSpeed[];
  /** For each round the figures of each number of workers. */
  readonly workers?: readonly (readonly CrewFigures[])[];
  readonly outboxes?: readonly {
    readonly store: StoreKind;
    readonly costs: readonly OutboxCost[];
  }[];
  /** For each load of the serving process. */
  readonly neighbours?: readonly NeighboursFigures[];
  /** For each size of store. */
  readonly opening?: readonly OpeningFigures[];
}
