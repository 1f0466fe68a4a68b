import type { Instant } from '../../src/base/instant.ts';
import type { ChannelEntrance } from '../../src/programme/entrances.ts';
import type { ProgrammeStore } from '../../src/programme/ports.ts';

/** All that inviting needs. The function that opened it must close it. */
export interface InviteParts {
  readonly programme: ProgrammeStore;
  readonly secret: string;
  /** Who asks, as buyers read it. */
  readonly companyName: string;
  /** The page that offers every channel. */
  readonly pageOf: (token: string) => string;
  /** The ways into each channel that is configured. */
  readonly entrancesOf: (way: {
    readonly token: string;
    readonly code: string;
  }) => Promise<readonly ChannelEntrance[]>;
  readonly now: () => Instant;
  close(): Promise<void>;
}
