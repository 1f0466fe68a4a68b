import { type AskingWorld, askingWorld, deskOf } from '../asking/asking-world.ts';
import { MONDAY } from '../asking/two-buyers.ts';
import { documentsIn, openStoreUnderTest } from '../store/stores.ts';
import { TeamWorld } from './team-world.ts';

export const LI = 'slack:U0LI';
export const WANG = 'slack:U0WANG';

/** Teams that ask about one programme on a store of the test's, from a Monday noon on. */
export interface AskingTeams {
  readonly asking: AskingWorld;
  /** Li Wei is an agent there, Wang Min an admin. */
  readonly teamWith: (settings: object) => Promise<TeamWorld>;
  readonly close: () => Promise<void>;
}

export async function openAskingTeams(): Promise<AskingTeams> {
  const store = await openStoreUnderTest();
  const documents = await documentsIn(store);
  const asking = askingWorld(documents, { now: MONDAY });
  return {
    asking,
    teamWith: async (settings) => {
      const team = new TeamWorld({ settings, asks: (own) => deskOf(asking, own) });
      await team.admit(LI, 'agent', 'Li Wei');
      await team.admit(WANG, 'admin', 'Wang Min');
      return team;
    },
    close: async () => {
      await documents.close();
      await store.close();
    },
  };
}
